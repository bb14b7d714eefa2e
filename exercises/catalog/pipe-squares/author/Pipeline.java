import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.EndedBadly;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.OutputOver;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Tells each stage its secret, lets values pass one gate after the other, and reads the squares meanwhile. */
public final class Pipeline implements Director {
    private static final long GENERATES = 1;
    private static final long SQUARES = 2;
    private static final int VALUES_BELOW = 100_000;

    /** So many more values are made once nobody reads, and so much time goes by for each. */
    private static final int MORE = 400;

    private static final Duration EACH = Duration.ofMillis(10);

    private final Map<Long, Question> there = new HashMap<>();
    private final Deque<Question> atGate = new ArrayDeque<>();
    private int arrived;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int n = (Integer) inputs.get(0);
        int step = (Integer) inputs.get(1);
        int leaves = (Integer) inputs.get(2);
        long seed = (Long) inputs.get(3);
        long added = (Long) inputs.get(4);
        programs.questions("gate", atGate::add);
        programs.questions("rendezvous", question -> {
            there.put((Long) question.arguments().getFirst(), question);
            arrived++;
        });
        Program parent = programs.start("" + n, "" + step);
        Finding absent = met(programs, parent);
        if (absent != null) {
            return absent;
        }
        there.get(GENERATES).answer(seed);
        there.get(SQUARES).answer(added);
        Finding fault;
        try {
            int until = leaves < 0 ? n : leaves;
            fault = squares(programs, parent, until, step, new SplittableRandom(seed), added);
            if (fault == null && leaves < 0) {
                parent.endWell();
                fault = overlong(parent, n);
            }
        } catch (OutputOver e) {
            fault = Finding.wrong(e.getMessage(), new Detail("expected", n + " lines")).at(e.mark());
        }
        if (fault == null && leaves >= 0) {
            return left(programs, parent);
        }
        badlyEnded(programs, parent);
        return fault == null ? Finding.right() : fault;
    }

    /** Waits for both stages; what is wrong with them, or null. */
    private Finding met(Programs programs, Program parent) throws Exception {
        try {
            programs.await(() -> bothThere() || parent.exitCode().isPresent());
        } catch (NothingMoves e) {
            if (arrived == 0) {
                throw e;
            }
            return Finding.of(
                    Kind.SEQUENTIAL,
                    "Only one stage has called arrive, and nothing more can happen: the two do not run at the same"
                            + " time.");
        }
        if (!bothThere()) {
            parent.endWell();
            badlyEnded(programs, parent);
            return Finding.wrong("The program ended, and its two stages have not met.");
        }
        int generates = there.get(GENERATES).process();
        int squares = there.get(SQUARES).process();
        List<Integer> children = programs.processes().stream()
                .filter(process -> process.parent() == parent.process())
                .map(ProcessSeen::process)
                .toList();
        if (generates != squares && arrived == 2 && children.contains(generates) && children.contains(squares)) {
            return null;
        }
        return Finding.of(
                Kind.RULE_VIOLATION,
                "The generator is process " + generates + " and the squarer is process " + squares
                        + "; two different children of process " + parent.process() + " are asked for.");
    }

    private boolean bothThere() {
        return there.containsKey(GENERATES) && there.containsKey(SQUARES);
    }

    /** Before a gate is opened, the squares of all values before it have been read. */
    private Finding squares(Programs programs, Program parent, int n, int step, SplittableRandom values, long added)
            throws Exception {
        for (int i = 0; i < n; i++) {
            if (i % step == 0) {
                Finding fault = open(programs, parent, i);
                if (fault != null) {
                    return fault;
                }
            }
            long value = values.nextInt(VALUES_BELOW);
            String line;
            try {
                line = parent.line();
            } catch (NothingMoves e) {
                if (atGate.isEmpty()) {
                    throw e;
                }
                return Finding.wrong(
                        "The generator waits at gate "
                                + atGate.getFirst().arguments().getFirst()
                                + ", and not all squares of the values before it have come out; nothing moves.",
                        new Detail("expected", "at least " + (i + 1) + (i == 0 ? " line" : " lines")),
                        new Detail("actual", i + (i == 1 ? " line" : " lines")));
            }
            String wanted = "" + (value * value + added);
            if (!line.equals(wanted)) {
                return Finding.wrong(
                                "Line " + (i + 1) + " of the output is not what it should be.",
                                new Detail("expected", wanted + " = " + value + " * " + value + " + " + added),
                                new Detail("actual", line))
                        .at(parent.mark(i, wanted));
            }
        }
        return null;
    }

    private Finding open(Programs programs, Program parent, int number) throws Exception {
        programs.await(() -> !atGate.isEmpty() || parent.exitCode().isPresent());
        if (atGate.isEmpty()) {
            parent.endWell();
            return Finding.wrong("The program ended, and the generator has not come to gate " + number + ".");
        }
        Question gate = atGate.remove();
        if (gate.process() != there.get(GENERATES).process()) {
            return Finding.of(
                    Kind.RULE_VIOLATION,
                    "Process " + gate.process() + " is at a gate, and the generator is process "
                            + there.get(GENERATES).process() + ".");
        }
        long came = (Long) gate.arguments().getFirst();
        if (came != number) {
            return Finding.wrong(
                    "The generator passes the wrong gate.",
                    new Detail("expected", "gate " + number),
                    new Detail("actual", "gate " + came));
        }
        gate.answer(null);
        return null;
    }

    private static Finding overlong(Program parent, int n) {
        List<String> lines = parent.lines();
        return lines.size() == n
                ? null
                : Finding.wrong(
                        "The output has more lines than there are values.",
                        new Detail("expected", n + " lines"),
                        new Detail("actual", lines.size() + " lines; line " + (n + 1) + " is " + lines.get(n)));
    }

    /** Nobody reads any more: all three end, after a few more values. */
    private Finding left(Programs programs, Program parent) throws Exception {
        parent.endOutput();
        for (int more = 0; more < MORE; more++) {
            programs.pause(EACH);
            if (living(programs).isEmpty()) {
                parent.end();
                return Finding.right();
            }
            if (!atGate.isEmpty()) {
                atGate.remove().answer(null);
            }
        }
        List<Integer> living = living(programs);
        if (living.isEmpty()) {
            parent.end();
            return Finding.right();
        }
        return Finding.of(
                Kind.LEAK,
                "Nobody reads the output any more; it was closed more than " + MORE * EACH.toMillis() / 1_000
                        + " seconds ago. Still there: "
                        + String.join(
                                ", ",
                                living.stream().map(each -> name(each, parent)).toList()) + ".");
    }

    private String name(int process, Program parent) {
        if (process == parent.process()) {
            return "the parent";
        }
        if (process == there.get(GENERATES).process()) {
            return "the generator";
        }
        return process == there.get(SQUARES).process() ? "the squarer" : "process " + process;
    }

    private static List<Integer> living(Programs programs) throws Exception {
        return programs.processes().stream()
                .filter(process -> process.end() == ProcessSeen.End.LIVES)
                .map(ProcessSeen::process)
                .toList();
    }

    /** A stage that ends badly explains more than what is missing then. */
    private static void badlyEnded(Programs programs, Program parent) throws Exception {
        for (ProcessSeen process : programs.processes()) {
            if (process.end() == ProcessSeen.End.EXITED && process.code() != 0) {
                throw new EndedBadly(parent, process.code());
            }
        }
    }
}
