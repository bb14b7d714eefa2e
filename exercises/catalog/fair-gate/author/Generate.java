import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One visitor, visitors who wait, in which order they get in, and what an interrupt changes. */
public final class Generate implements Generator {
    private static final int NOBODY = -1;
    private static final int PUSHES = 25;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                crowd(1, 3).sample().build(),
                Cases.play("three wait for one", "Inside").input(1, 4, 1).quiet("inside").sample().build(),
                Cases.play("one pushes", "Pusher").input(1, PUSHES).sample().build(),
                line(1, 3, NOBODY).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int permits : new int[] {2, 5}) {
            cases.add(Cases.play(permits + " inside together", "Inside")
                    .input(permits, 2 * permits, permits)
                    .probeHoldingLast("inside", permits)
                    .build());
        }
        cases.add(Cases.play("one pushes, three permits", "Pusher").input(3, PUSHES).build());
        cases.add(line(1, 8, NOBODY).build());
        cases.add(line(3, 5, NOBODY).build());
        cases.add(line(1, 1, 0).build());
        for (int who = 0; who < 3; who++) {
            cases.add(line(1, 3, who).build());
        }
        cases.add(line(2, 6, random.nextInt(6)).build());
        cases.add(crowd(2, 300).build());
        cases.add(crowd(4, 200).build());
        cases.add(crowd(8, 50).build());
        cases.add(crowd(3, 4).noise(4).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                crowd(2, 1).build(),
                Cases.play("two in line", "Line")
                        .input(1, 2, NOBODY, true)
                        .probeHoldingLast("rest-1", 1)
                        .probeHoldingLast("rest-2", 1)
                        .build(),
                Cases.play("a permit and an interrupt", "Crossing")
                        .probeHoldingLast("rest-1", 1)
                        .probeHoldingLast("rest-2", 1)
                        .build(),
                crowd(3, 1).build());
    }

    private static Cases crowd(int threads, int visits) {
        String who = threads + (threads == 1 ? " visitor" : " visitors");
        return Cases.play(who + ", " + visits + (visits == 1 ? " time" : " times each"), "Crowd").input(threads, visits);
    }

    private static Cases line(int permits, int visitors, int interrupted) {
        String who = interrupted == NOBODY ? "" : ", number " + (interrupted + 1) + " is interrupted";
        return Cases.play(visitors + " in line, " + permits + (permits == 1 ? " permit" : " permits") + who, "Line")
                .input(permits, visitors, interrupted, false);
    }
}
