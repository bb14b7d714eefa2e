import java.util.concurrent.Semaphore;

/** Against the rules: lets the library do it. */
public final class Solution {
    public static FairGate create(int permits) {
        Semaphore semaphore = new Semaphore(permits, true);
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
