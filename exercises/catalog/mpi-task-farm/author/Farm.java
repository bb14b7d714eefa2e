import forkyard.author.Asked;
import forkyard.author.mpi.World;
import forkyard.author.program.Decided;
import forkyard.author.program.Director;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Kind;
import java.time.Duration;
import java.util.List;

/** Lets one task after another be done, each only when all workers that could be at work are. */
public final class Farm implements Director {
    private static final Duration WINDOW = Duration.ofMillis(300);
    private static final double BUSY = 0.2;

    private Programs programs;
    private World world;
    private Tasks tasks;
    private int workers;
    private int slow;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<?> inputs = Asked.inputs(asked);
        int ranks = (Integer) inputs.get(0);
        this.programs = programs;
        workers = Math.max(1, ranks - 1);
        slow = (Integer) inputs.get(2);
        tasks = new Tasks((Integer) inputs.get(1), (Boolean) inputs.get(3), (Long) inputs.get(4));
        world = programs.world(ranks);
        programs.questions("task", question -> tasks.asked(question, world));
        world.write(tasks.input());
        world.endInput();
        while (tasks.left() > 0) {
            allAtWork();
            if (tasks.left() == tasks.atWork() && slow > 0) {
                rest();
            }
            tasks.finishOne(slow);
        }
        world.endWell();
        world.expectOutput(tasks.output());
        return Finding.right();
    }

    private void allAtWork() throws Exception {
        int possible = Math.min(workers, tasks.left());
        try {
            programs.await(() -> tasks.atWork() == possible || world.hasEnded());
        } catch (NothingMoves e) {
            if (tasks.atWork() == 0) {
                throw e;
            }
            throw idle(possible);
        }
        if (world.hasEnded()) {
            world.endWell();
            throw Decided.wrong("The ranks have ended, and " + tasks.left() + " tasks have not been done.");
        }
    }

    private Decided idle(int possible) {
        int waiting = tasks.left() - tasks.atWork();
        String seen = tasks.atWork() + " of " + workers + " workers " + (tasks.atWork() == 1 ? "is" : "are")
                + " at work, and " + waiting + (waiting == 1 ? " task waits" : " tasks wait") + ", although "
                + (possible - tasks.atWork()) + " more could be done now.";
        return tasks.atWork() == 1 && tasks.none()
                ? Decided.of(Kind.SEQUENTIAL, seen)
                : Decided.of(Kind.UNBALANCED, seen + " What has not been begun is for whoever has nothing to do.");
    }

    /** All that is left takes long. */
    private void rest() throws Exception {
        if (programs.cpuShare(WINDOW) > BUSY && programs.cpuShare(WINDOW) > BUSY) {
            throw Decided.of(
                    Kind.BUSY_WAIT,
                    "There is nothing to do but to wait for tasks that take long, and the ranks use more than "
                            + Math.round(100 * BUSY) + " % of a CPU.");
        }
    }
}
