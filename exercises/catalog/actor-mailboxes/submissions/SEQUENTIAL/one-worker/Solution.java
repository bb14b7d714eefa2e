import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Wrong: one thread, however many there may be. */
public final class Solution {
    public static ActorSystem create(int threads) {
        return new Workshop(threads);
    }

    /** How many messages have been told and not yet been handled. */
    private static final class Pending {
        private long count;

        synchronized void more() {
            count++;
        }

        synchronized void less(int handled) {
            count -= handled;
            if (count == 0) {
                notifyAll();
            }
        }

        synchronized void awaitNone() throws InterruptedException {
            while (count > 0) {
                wait();
            }
        }
    }

    private static final class Workshop implements ActorSystem {
        private final ExecutorService workers;
        private final Pending pending = new Pending();

        Workshop(int threads) {
            workers = Executors.newSingleThreadExecutor();
        }

        @Override
        public <M> Ref<M> spawn(Supplier<Behavior<M>> fresh) {
            return new Actor<>(fresh);
        }

        @Override
        public void awaitQuiescence() throws InterruptedException {
            pending.awaitNone();
        }

        @Override
        public void close() {
            workers.close();
        }

        private final class Actor<M> implements Ref<M> {
            /** Then another actor has a turn. */
            private static final int MESSAGES_IN_A_ROW = 20;

            private final Queue<M> mailbox = new ConcurrentLinkedQueue<>();
            private final AtomicBoolean scheduled = new AtomicBoolean();
            private final Supplier<Behavior<M>> fresh;

            /** Of whoever has raised the flag. */
            private Behavior<M> behavior;

            Actor(Supplier<Behavior<M>> fresh) {
                this.fresh = fresh;
            }

            @Override
            public void tell(M message) {
                pending.more();
                mailbox.add(message);
                schedule();
            }

            private void schedule() {
                if (!mailbox.isEmpty() && scheduled.compareAndSet(false, true)) {
                    workers.execute(this::handle);
                }
            }

            private void handle() {
                int handled = 0;
                while (handled < MESSAGES_IN_A_ROW && handleNext()) {
                    handled++;
                }
                scheduled.set(false);
                // Whoever has told something meanwhile found the flag up.
                schedule();
                // Not before: as long as the pool may get work from here, nobody must close it.
                pending.less(handled);
            }

            private boolean handleNext() {
                M message = mailbox.poll();
                if (message == null) {
                    return false;
                }
                try {
                    if (behavior == null) {
                        behavior = fresh.get();
                    }
                    behavior.receive(message);
                } catch (Throwable e) {
                    behavior = null;
                }
                return true;
            }
        }
    }
}
