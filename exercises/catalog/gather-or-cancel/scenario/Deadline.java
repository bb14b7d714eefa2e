import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: for each job what it does (0 returns its number, 1 fails, 2 waits until it is interrupted), milliseconds to try. A
 * machine may be so busy that a quick job is late, so a longer time is tried when one is missing. Events tell that a waiting
 * job was interrupted, and that the call has ended. The answer: the last {@link Outcome}.
 */
public final class Deadline implements Scenario<Gather> {
    @Override
    public Object play(Gather gather, Stage stage) throws Exception {
        int[] kinds = stage.input(0, int[].class);
        int quick = 0;
        List<Callable<Long>> jobs = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            jobs.add(job(kinds[i], i, stage.log()));
            quick += kinds[i] == 0 ? 1 : 0;
        }
        Map<Integer, Long> found = Map.of();
        for (int millis : stage.input(1, int[].class)) {
            stage.log().event("called", millis);
            try {
                found = gather.within(Duration.ofMillis(millis), jobs);
            } catch (JobFailed e) {
                return Outcome.thrown(e);
            }
            stage.log().event("ended");
            if (found.size() >= quick) {
                break;
            }
        }
        return Outcome.byIndex(found);
    }

    private static Callable<Long> job(int kind, int number, EventLog log) {
        return switch (kind) {
            case 0 -> () -> (long) number;
            case 1 -> () -> {
                throw new JobFailed(number);
            };
            default -> () -> {
                log.event("begun", number);
                try {
                    new CountDownLatch(1).await();
                    return (long) number;
                } finally {
                    log.event("interrupted", number);
                }
            };
        };
    }
}
