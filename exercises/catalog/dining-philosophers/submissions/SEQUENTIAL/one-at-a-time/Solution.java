import java.util.concurrent.locks.ReentrantLock;

/** Wrong: one eats, and all others look on. */
public final class Solution {
    public static Table create(int n) {
        ReentrantLock table = new ReentrantLock();
        return (_, eat) -> {
            table.lockInterruptibly();
            try {
                eat.run();
            } finally {
                table.unlock();
            }
        };
    }
}
