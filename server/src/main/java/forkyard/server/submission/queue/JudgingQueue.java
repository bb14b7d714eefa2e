package forkyard.server.submission.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import forkyard.server.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Jobs in the database, one for each unfinished submission. */
public final class JudgingQueue implements AutoCloseable {
    private static final TaskDescriptor<Void> JUDGE = TaskDescriptor.of("judge");

    /** Only jobs that are held wait for this; a new one is taken at once. */
    private static final Duration POLLING = Duration.ofSeconds(2);

    /** A worker that says nothing for six of these is taken for dead. Here one process is all: see recovery at start. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** The judge gives up at once when interrupted; this is for taking its containers down. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);

    private final Worker worker;
    private final SchedulerClient client;
    private final Scheduler scheduler;
    private final Clock clock;

    /** With this many threads, each judging one submission at a time. */
    public JudgingQueue(Database database, Worker worker, int threads, Clock clock) {
        this.worker = worker;
        this.clock = clock;
        CustomTask<Void> task = Tasks.custom(JUDGE)
                .onDeadExecutionRevive()
                // Not the submission's failure and not the judge's: the database did not take what we had to say.
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(AFTER_FAULT)))
                .execute((instance, context) -> {
                    Worker.Outcome outcome = worker.work(UUID.fromString(instance.getId()));
                    return (complete, operations) -> settle(outcome, complete, operations);
                });
        client = SchedulerClient.Builder.create(database.dataSource(), task).build();
        scheduler = Scheduler.create(database.connections(), task)
                .threads(threads)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
    }

    private static void settle(
            Worker.Outcome outcome, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        switch (outcome) {
            case Worker.Outcome.Finished _ -> operations.remove();
            case Worker.Outcome.Again again -> operations.reschedule(complete, again.when());
        }
    }

    public void start() {
        scheduler.start();
    }

    /** Adds a job, in the calling thread's transaction; {@link #wake} once that is committed. */
    public void add(UUID submission) {
        Instant now = clock.instant();
        client.scheduleIfNotExists(JUDGE.instance(submission.toString()).build(), now);
    }

    /** Has a free worker look for jobs now. */
    public void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** Takes a cancelled submission out of the queue, or stops its judging. */
    public void cancelled(UUID submission) {
        worker.interrupt(submission);
        try {
            client.cancel(JUDGE.instanceId(submission.toString()));
        } catch (TaskInstanceException _) {
            // A worker has it, or has just had it: it will see that there is nothing to do.
        }
    }

    /** Puts what is under way back into the queue and waits until the workers have stopped. */
    @Override
    public void close() {
        worker.stop();
        scheduler.stop();
    }
}
