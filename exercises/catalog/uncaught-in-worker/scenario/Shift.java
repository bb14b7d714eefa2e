import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs: threads; how each job ends; a number that the messages carry; how many of the last jobs meet at the gate {@code
 * work}. The events tell when each job began and ended. The answer: for each failure that was reported {job, thread, class,
 * message}.
 */
public final class Shift implements Scenario<Supervisor> {
    @Override
    public Object play(Supervisor solution, Stage stage) throws Exception {
        EventLog log = stage.log();
        int[] ends = stage.input(1, int[].class);
        int meeting = stage.whole(3);
        List<Runnable> jobs = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            int job = i;
            jobs.add(() -> {
                log.event("begin", job);
                if (job >= ends.length - meeting) {
                    meet(stage);
                }
                log.event("end", job);
                Mishap.happen(ends[job], stage.longer(2) + ":" + job);
            });
        }
        Report report = solution.runAll(jobs, stage.whole(0));
        log.event("return");
        List<Object> failures = new ArrayList<>();
        for (Failure failure : report.failures()) {
            Throwable cause = failure.cause();
            String type = cause == null ? "null" : cause.getClass().getName();
            String message = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
            failures.add(List.of(failure.job(), String.valueOf(failure.thread()), type, message));
        }
        return failures;
    }

    private static void meet(Stage stage) {
        try {
            stage.probe("work").arrive();
        } catch (InterruptedException e) {
            throw new IllegalStateException("a job was interrupted", e);
        }
    }
}
