import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/**
 * One thread. Inputs: its calls {operation, milliseconds} (see {@code Calls}), and for each whether it is interrupted
 * before. The answer: for each call its result, or that it was interrupted, and how many nanoseconds it took.
 */
public final class Alone implements Scenario<Event> {
    @Override
    public Object play(Event event, Stage stage) {
        int[][] calls = stage.input(0, int[][].class);
        boolean[] interrupts = stage.input(1, boolean[].class);
        long[][] answers = new long[calls.length][];
        for (int i = 0; i < calls.length; i++) {
            if (interrupts[i]) {
                Thread.currentThread().interrupt();
            }
            long began = System.nanoTime();
            int result;
            try {
                result = Calls.make(event, calls[i]);
            } catch (InterruptedException e) {
                result = Calls.INTERRUPTED;
            }
            answers[i] = new long[] {result, System.nanoTime() - began};
            Thread.interrupted();
        }
        return answers;
    }
}
