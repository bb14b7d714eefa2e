import java.util.function.IntConsumer;

/** Wrong: does not wait for anyone. */
public final class Solution implements HelloThreads {
    @Override
    public void greetAll(int n, IntConsumer greet) {
        for (int i = 0; i < n; i++) {
            int number = i;
            new Thread(() -> greet.accept(number)).start();
        }
    }
}
