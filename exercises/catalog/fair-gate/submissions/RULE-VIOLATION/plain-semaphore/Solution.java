import java.util.concurrent.Semaphore;

/** Against the rules, and not fair either: who comes at the right moment goes first. */
public final class Solution {
    public static FairGate create(int permits) {
        Semaphore semaphore = new Semaphore(permits);
        return new FairGate() {
            @Override
            public void enter() throws InterruptedException {
                semaphore.acquire();
            }

            @Override
            public void leave() {
                semaphore.release();
            }
        };
    }
}
