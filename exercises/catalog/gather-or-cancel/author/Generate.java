import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Jobs that go well first; then failures, winners, deadlines and interrupts. */
public final class Generate implements Generator {
    private static final int MANY = 10_000;

    /** Milliseconds, each tried if a quick job was late before. */
    private static final int[] TIMES = {100, 500, 2_500};

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                plain("all of one job", Call.ALL, 10, false).sample().build(),
                meeting("three jobs at once, the last one ends first", Call.ALL, 3, 20).sample().build(),
                siblings("one of three jobs fails", Call.ALL, 3, 1).sample().build(),
                siblings("one of three jobs wins", Call.ANY, 3, 1).sample().build(),
                Cases.play("a job that never ends", "Deadline")
                        .input(new int[] {0, 2, 0}, TIMES)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        long first = random.nextLong(1L << 40);
        cases.add(plain("all of no jobs", Call.ALL, first).build());
        cases.add(plain("no jobs within an hour", Call.WITHIN, first).build());
        cases.add(plain("any of one job", Call.ANY, first, false).build());
        cases.add(plain("any of three jobs", Call.ANY, first, false, false, false).build());
        cases.add(plain("three jobs within an hour", Call.WITHIN, first, false, false, false).build());
        cases.add(plain("all of one job that fails", Call.ALL, first, true).build());
        cases.add(plain("all fail, one is wanted", Call.ANY, first, true, true, true).build());
        cases.add(plain("all but one fail, one is wanted", Call.ANY, first, true, false, true).build());
        cases.add(plain("the last one succeeds", Call.ANY, first, true, true, true, false).build());
        cases.add(plain("some fail within an hour", Call.WITHIN, first, false, true, false, true).build());
        int n = random.nextInt(5, 40);
        for (int method : new int[] {Call.ALL, Call.ANY, Call.WITHIN}) {
            cases.add(meeting(n + " jobs at once: " + Call.name(method), method, n, first).build());
        }
        for (int method : new int[] {Call.ALL, Call.ANY}) {
            cases.add(siblings("the first of many decides: " + Call.name(method), method, n, 0).build());
            cases.add(siblings("the last of many decides: " + Call.name(method), method, n, n - 1).build());
            cases.add(Cases.play("the others clear up: " + Call.name(method), "Siblings")
                    .input(method, 2, random.nextInt(2), true)
                    .quiet("held")
                    .probeHoldingLast("clearing", 1)
                    .build());
        }
        for (int method : new int[] {Call.ALL, Call.ANY, Call.WITHIN}) {
            cases.add(caller("the caller is interrupted: " + Call.name(method), method, 3).build());
        }
        cases.add(Cases.play("some fail, some never end", "Deadline")
                .input(new int[] {2, 1, 0, 2, 0, 1}, TIMES)
                .build());
        cases.add(Cases.play("none ever ends", "Deadline").input(new int[] {2, 2}, TIMES).build());
        cases.add(meeting(MANY + " jobs at once", Call.ALL, MANY, first).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                plain("two jobs within an hour", Call.WITHIN, 1, false, false).build(),
                plain("all of two jobs", Call.ALL, 1, false, false).build(),
                plain("any of two jobs", Call.ANY, 1, false, false).build(),
                plain("two jobs fail", Call.ALL, 1, true, true).build(),
                siblings("one fails, one is held", Call.ALL, 2, 0).build(),
                siblings("one wins, one is held", Call.ANY, 2, 0).build(),
                Cases.play("one job never ends", "Deadline")
                        .input(new int[] {0, 2}, TIMES)
                        .build());
    }

    private static Cases plain(String name, int method, long first, boolean... fails) {
        return Cases.play(name, "Plain").input(method, fails, first);
    }

    private static Cases meeting(String name, int method, int n, long first) {
        return Cases.play(name, "Meeting").input(method, n, first).probe("jobs", n);
    }

    private static Cases siblings(String name, int method, int n, int decisive) {
        return Cases.play(name, "Siblings").input(method, n, decisive, false).quiet("held");
    }

    private static Cases caller(String name, int method, int n) {
        return Cases.play(name, "Caller").input(method, n).quiet("held");
    }
}
