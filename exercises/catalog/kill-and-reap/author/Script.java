import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.Mismatch;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Gives the program its commands, one after another, and looks at its children between them. The steps are the case's. */
public final class Script implements Director {
    private static final Duration FOR_EVER = Duration.ofMinutes(10);
    private static final Duration WINDOW = Duration.ofMillis(500);
    private static final double BUSY = 0.2;
    private static final double EARLY = 0.9;

    private final List<String> transcript = new ArrayList<>();
    private long said;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        Program parent = programs.start();
        Children children = new Children(programs, parent);
        for (Object step : Asked.inputs(asked)) {
            Finding finding = step(((String) step).split(" ", 2), programs, parent, children);
            if (finding != null) {
                return told(finding);
            }
        }
        return Finding.right();
    }

    private Finding step(String[] step, Programs programs, Program parent, Children children)
            throws Exception {
        String rest = step.length > 1 ? step[1] : "";
        return switch (step[0]) {
            case "say" -> {
                transcript.add("< " + rest);
                said = System.nanoTime();
                parent.write(rest + "\n");
                yield null;
            }
            case "hear" -> heard(rest, programs, parent);
            case "after" -> after(Integer.parseInt(rest));
            case "idle" -> idle(programs);
            case "over" -> over(programs, parent);
            default -> children.step(step[0], numbers(rest));
        };
    }

    private Finding heard(String expected, Programs programs, Program parent) throws Exception {
        try {
            parent.expectLine(expected);
        } catch (NothingMoves e) {
            waitsFor(programs);
            throw e;
        } catch (Mismatch e) {
            return e.finding("The answer to " + last() + " is not what it should be.");
        }
        transcript.add("> " + expected);
        return null;
    }

    /** A wait for a child that does not end is no deadlock: the child could end it. It goes on until the time is over. */
    private void waitsFor(Programs programs) throws Exception {
        if (last().matches("`(wait|stop|the end).*")) {
            programs.pause(FOR_EVER);
        }
    }

    private Finding after(int millis) {
        long took = Duration.ofNanos(System.nanoTime() - said).toMillis();
        return took >= EARLY * millis
                ? null
                : Finding.wrong("The answer to " + last() + " came after " + took + " ms; the child had not ended by then,"
                        + " and had " + millis + " ms.");
    }

    /** Somebody who spins does so twice in a row. */
    private Finding idle(Programs programs) throws Exception {
        programs.pause(WINDOW.multipliedBy(2));
        double share = programs.cpuShare(WINDOW);
        if (share > BUSY) {
            share = programs.cpuShare(WINDOW);
        }
        return share <= BUSY
                ? null
                : Finding.of(
                        Kind.BUSY_WAIT,
                        "While there was nothing to do but wait for a child's end, the processes used "
                                + Math.round(100 * share) + " % of a CPU.");
    }

    private Finding over(Programs programs, Program parent) throws Exception {
        transcript.add("< the end of the input");
        parent.endInput();
        try {
            parent.endWell();
        } catch (NothingMoves e) {
            waitsFor(programs);
            throw e;
        }
        List<String> heard = transcript.stream().filter(line -> line.startsWith("> ")).toList();
        return parent.lines().size() == heard.size()
                ? null
                : Finding.wrong("There are more lines than answers.").at(parent.mark(heard.size(), "no more lines"));
    }

    private String last() {
        return transcript.stream()
                .filter(line -> line.startsWith("< "))
                .reduce((_, line) -> line)
                .map(line -> "`" + line.substring(2) + "`")
                .orElse("nothing");
    }

    private static int[] numbers(String words) {
        return words.isEmpty()
                ? new int[0]
                : List.of(words.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    }

    /** What was said is shown where the conversation went wrong, and told otherwise. */
    private Finding told(Finding finding) {
        if (!finding.marks().isEmpty()) {
            return finding;
        }
        List<Detail> details = new ArrayList<>(finding.details());
        details.add(new Detail("so far", String.join("\n", transcript)));
        return Finding.of(finding.kind(), finding.sentence(), details.toArray(Detail[]::new));
    }
}
