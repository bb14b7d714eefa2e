import forkyard.kit.EventLog;
import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: how many jobs, which of them fails (-1 for none), and whether each tells when it ends. All but the failing one meet at the gate
 * {@code here}, and the result of each is made from what it gets there. The answer: the sum, or null and what was thrown instead.
 */
public final class Sleepers implements Scenario<MassRunner> {
    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        Failure(String message) {
            super(message);
        }
    }

    @Override
    public Object play(MassRunner runner, Stage stage) {
        EventLog log = stage.log();
        Probe gate = stage.probe("here");
        Failure failure = new Failure("job " + stage.whole(1) + " fails");
        boolean telling = stage.input(2, Boolean.class);
        List<Callable<Integer>> jobs = new ArrayList<>();
        for (int i = 0; i < stage.whole(0); i++) {
            jobs.add(i == stage.whole(1) ? fails(failure, log) : telling ? tells(sleeps(gate), log, i) : sleeps(gate));
        }
        try {
            long sum = runner.runAll(List.copyOf(jobs));
            log.event("return");
            return List.of(sum, "");
        } catch (Exception e) {
            log.event("return");
            return Arrays.asList(null, e == failure ? "the job's own" : e.toString());
        }
    }

    private static Callable<Integer> fails(Failure failure, EventLog log) {
        return () -> {
            log.event("fails");
            throw failure;
        };
    }

    /** Large numbers, so that the sum of a few is no int any more. */
    private static Callable<Integer> sleeps(Probe gate) {
        return () -> (int) (gate.arrive() >>> 33);
    }

    private static Callable<Integer> tells(Callable<Integer> job, EventLog log, int number) {
        return () -> {
            int result = job.call();
            log.event("ends", number);
            return result;
        };
    }
}
