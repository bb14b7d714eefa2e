import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * One monitor over all mailboxes; an actor is in the queue of those that are ready, or in the hands of a worker, or has no
 * message.
 */
public final class Solution {
    public static ActorSystem create(int threads) {
        return new Workshop(threads);
    }

    private static final class Workshop implements ActorSystem {
        private final Queue<Actor<?>> ready = new ArrayDeque<>();
        private final List<Thread> workers = new ArrayList<>();
        private long pending;
        private boolean closed;

        Workshop(int threads) {
            for (int i = 1; i <= threads; i++) {
                workers.add(Thread.ofPlatform().name("worker-" + i).unstarted(this::work));
            }
            workers.forEach(Thread::start);
        }

        @Override
        public <M> Ref<M> spawn(Supplier<Behavior<M>> fresh) {
            return new Actor<>(fresh);
        }

        @Override
        public synchronized void awaitQuiescence() throws InterruptedException {
            while (pending > 0) {
                wait();
            }
        }

        @Override
        public void close() {
            synchronized (this) {
                closed = true;
                notifyAll();
            }
            boolean interrupted = false;
            for (Thread worker : workers) {
                while (worker.isAlive()) {
                    try {
                        worker.join();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void work() {
            Actor<?> actor = next();
            while (actor != null) {
                actor.handleNext();
                actor = next();
            }
        }

        private synchronized Actor<?> next() {
            while (ready.isEmpty() && !closed) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    return null;
                }
            }
            return closed ? null : ready.remove();
        }

        private final class Actor<M> implements Ref<M> {
            private final Queue<M> mailbox = new ArrayDeque<>();
            private final Supplier<Behavior<M>> fresh;
            private Behavior<M> behavior;

            Actor(Supplier<Behavior<M>> fresh) {
                this.fresh = fresh;
            }

            @Override
            public void tell(M message) {
                synchronized (Workshop.this) {
                    pending++;
                    mailbox.add(message);
                    if (mailbox.size() == 1) {
                        ready.add(this);
                        Workshop.this.notifyAll();
                    }
                }
            }

            /** The message stays in the mailbox until it has been handled, so that nobody makes the actor ready twice. */
            void handleNext() {
                M message;
                synchronized (Workshop.this) {
                    message = mailbox.element();
                }
                try {
                    if (behavior == null) {
                        behavior = fresh.get();
                    }
                    behavior.receive(message);
                } catch (Throwable e) {
                    behavior = null;
                }
                synchronized (Workshop.this) {
                    pending--;
                    mailbox.remove();
                    if (!mailbox.isEmpty()) {
                        ready.add(this);
                    }
                    if (!mailbox.isEmpty() || pending == 0) {
                        Workshop.this.notifyAll();
                    }
                }
            }
        }
    }
}
