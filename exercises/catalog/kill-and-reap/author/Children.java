import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The children of the program, and their children, by their numbers: what they ask, and what the kernel says of them. */
final class Children {
    private static final int GENERATION = 100;
    private static final Duration ENDING = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration STAYING = Duration.ofMillis(300);

    private final Programs programs;
    private final Program parent;
    private final Map<Long, Question> there = new HashMap<>();
    private final Map<Long, Question> hooks = new HashMap<>();

    Children(Programs programs, Program parent) throws Exception {
        this.programs = programs;
        this.parent = parent;
        programs.questions("rendezvous", question -> there.put((Long) question.arguments().getFirst(), question));
        programs.questions("gate", question -> hooks.put((Long) question.arguments().getFirst(), question));
    }

    /** What a script says of children. */
    Finding step(String verb, int[] numbers) throws Exception {
        long child = numbers[0];
        return switch (verb) {
            case "meet" -> meet(numbers);
            case "asked" -> asked(child);
            case "lives" -> lives(child);
            case "gone" -> gone(child);
            case "end" -> {
                question(there, child).answer((long) numbers[1]);
                yield null;
            }
            case "hook" -> {
                question(hooks, child).end(numbers[1]);
                yield null;
            }
            case "signal" -> {
                programs.signal(question(there, child).process(), numbers[1]);
                yield null;
            }
            default -> throw new IllegalArgumentException("no step " + verb);
        };
    }

    private Finding meet(int[] numbers) throws Exception {
        for (long number : numbers) {
            try {
                programs.await(() -> there.containsKey(number) || parent.exitCode().isPresent());
            } catch (NothingMoves e) {
                return Finding.wrong("Nothing can happen any more, and child " + number + " has not called arrive.");
            }
            if (!there.containsKey(number)) {
                parent.endWell();
                return Finding.wrong("The program ended, and child " + number + " has not called arrive.");
            }
        }
        for (long number : numbers) {
            Finding stranger = stranger(number);
            if (stranger != null) {
                return stranger;
            }
        }
        return null;
    }

    private Finding stranger(long number) throws Exception {
        int wanted = number < GENERATION ? parent.process() : question(there, number - GENERATION).process();
        int caller = question(there, number).process();
        int bornOf = seen(number).map(ProcessSeen::parent).orElse(0);
        return bornOf == wanted && caller != wanted
                ? null
                : Finding.of(
                        Kind.RULE_VIOLATION,
                        "arrive(" + number + ") was called by process " + caller + ", which is no child of process " + wanted
                                + ".");
    }

    /** It has been asked to end, and its hook runs. */
    private Finding asked(long number) throws Exception {
        boolean came = programs.await(() -> hooks.containsKey(number), ENDING);
        return came
                ? null
                : Finding.wrong("Child " + number + " was to be asked to end, and its shutdown hook has not called pass"
                        + seen(number).map(it -> " (it " + state(it) + ")").orElse("") + ".");
    }

    private Finding lives(long number) throws Exception {
        programs.pause(STAYING);
        Optional<ProcessSeen> seen = seen(number);
        return seen.isPresent() && seen.get().end() == ProcessSeen.End.LIVES
                ? null
                : Finding.wrong("Child " + number + " should live on here, and it "
                        + seen.map(Children::state).orElse("is not there") + ".");
    }

    private Finding gone(long number) throws Exception {
        long deadline = System.nanoTime() + ENDING.toNanos();
        while (isThere(number)) {
            if (System.nanoTime() > deadline) {
                int process = question(there, number).process();
                return Finding.of(
                        Kind.LEAK,
                        number < GENERATION
                                ? "Child " + number + " (process " + process + ") should have ended, and is still there."
                                : "Child " + (number - GENERATION) + " was to end with all that it had started, and its child"
                                        + " (process " + process + ") is still there.");
            }
            programs.pause(LOOK_AGAIN);
        }
        return null;
    }

    private boolean isThere(long number) throws Exception {
        return seen(number).filter(it -> it.end() == ProcessSeen.End.LIVES).isPresent();
    }

    private Optional<ProcessSeen> seen(long number) throws Exception {
        int process = question(there, number).process();
        List<ProcessSeen> all = programs.processes();
        return all.stream().filter(it -> it.process() == process).findFirst();
    }

    private static String state(ProcessSeen process) {
        return switch (process.end()) {
            case LIVES -> "still runs";
            case EXITED -> "has ended with exit code " + process.code();
            case SIGNALLED -> "was ended by signal " + process.code();
        };
    }

    private static Question question(Map<Long, Question> questions, long number) {
        Question question = questions.get(number);
        if (question == null) {
            throw new IllegalStateException("the script speaks of child " + number + " too early");
        }
        return question;
    }
}
