import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** Wrong: a thread for each actor. */
public final class Solution {
    public static ActorSystem create(int threads) {
        return new Workshop();
    }

    private static final class Workshop implements ActorSystem {
        private final List<Thread> actors = new ArrayList<>();
        private final Object lock = new Object();
        private long pending;

        @Override
        public <M> Ref<M> spawn(Supplier<Behavior<M>> fresh) {
            BlockingQueue<M> mailbox = new LinkedBlockingQueue<>();
            Thread thread = Thread.ofPlatform().start(() -> work(mailbox, fresh));
            synchronized (lock) {
                actors.add(thread);
            }
            return message -> {
                synchronized (lock) {
                    pending++;
                }
                mailbox.add(message);
            };
        }

        private <M> void work(BlockingQueue<M> mailbox, Supplier<Behavior<M>> fresh) {
            Behavior<M> behavior = fresh.get();
            while (true) {
                M message;
                try {
                    message = mailbox.take();
                } catch (InterruptedException e) {
                    return;
                }
                try {
                    behavior.receive(message);
                } catch (Throwable e) {
                    behavior = fresh.get();
                }
                synchronized (lock) {
                    pending--;
                    lock.notifyAll();
                }
            }
        }

        @Override
        public void awaitQuiescence() throws InterruptedException {
            synchronized (lock) {
                while (pending > 0) {
                    lock.wait();
                }
            }
        }

        @Override
        public void close() {
            for (Thread actor : actors) {
                actor.interrupt();
            }
            for (Thread actor : actors) {
                try {
                    actor.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
