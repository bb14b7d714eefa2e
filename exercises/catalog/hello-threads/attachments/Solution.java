import java.util.function.IntConsumer;

public final class Solution implements HelloThreads {
    @Override
    public void greetAll(int n, IntConsumer greet) throws InterruptedException {
        // One thread, one greeting after another. Make it n threads.
        for (int i = 0; i < n; i++) {
            greet.accept(i);
        }
    }
}
