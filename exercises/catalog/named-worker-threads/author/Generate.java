import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Workers side by side, one that is waited for, and its life from beginning to end. */
public final class Generate implements Generator {
    private static final String[] NAMES = {"Ada", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gil", "Hanna", "Ines"};

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                team("one worker", 1).sample().build(),
                team("three at once", 3).sample().build(),
                readers("two wait for a result", "Ada", 0, 10, 2, true).quiet("quiet").sample().build(),
                life("a job with a value", "Bob", 0, 20).sample().build(),
                life("a job that fails", "Cleo", 2, 30).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        String[] ends = {"a job with a value", "a job that gives null", "a job that fails", "a job with an error"};
        for (int end = 0; end < ends.length; end++) {
            cases.add(life(ends[end], "worker " + random.nextInt(1_000), end, random.nextLong()).build());
            cases.add(readers(ends[end] + ", three wait", "worker " + random.nextInt(1_000), end, random.nextLong(), 3, true)
                    .quiet("quiet")
                    .build());
        }
        cases.add(team("nine at once", NAMES.length).build());
        cases.add(Cases.play("one who waits is interrupted", "Interrupted")
                .input("Dan", random.nextLong())
                .quiet("quiet")
                .build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                life("one worker", "Ada", 0, 1).build(),
                readers("two ask for a result", "Ada", 0, 1, 2, false).build(),
                readers("two ask for a failure", "Ada", 2, 1, 2, false).build());
    }

    private static Cases life(String name, String worker, int end, long value) {
        return Cases.play(name, "Life").input(worker, end, value);
    }

    private static Cases readers(String name, String worker, int end, long value, int readers, boolean rests) {
        return Cases.play(name, "Readers").input(worker, end, value, readers, rests);
    }

    private static Cases team(String name, int workers) {
        return Cases.play(name, "Team")
                .input((Object) Arrays.copyOf(NAMES, workers))
                .probe("team", workers);
    }
}
