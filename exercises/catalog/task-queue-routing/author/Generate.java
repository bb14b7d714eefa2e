import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A client and a worker first; then what goes where, who waits behind whom, and what becomes of a task whose worker dies. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(played("one task", "OneTask", new SplittableRandom(1)).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                played("nobody there yet", "NobodyThereYet", random).build(),
                played("a task that fails", "FailingTask", random).build(),
                played("a worker of two queues", "TwoQueues", random).build(),
                played("fifty slow tasks", "SlowTasks", random).build(),
                played("a second worker comes", "SecondWorker", random).build(),
                played("a worker dies", "DeadWorker", random).build());
    }

    private static Cases played(String name, String director, RandomGenerator random) throws WireException {
        return Cases.play(name, director).input(random.nextLong());
    }
}
