import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/** One thread. Inputs: the number of seats, then for each call {operation, seat}. The answer: one code for each call. */
public final class Clerk implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) {
        Seats seats = factory.create(stage.whole(0));
        int[][] calls = stage.input(1, int[][].class);
        int[] codes = new int[calls.length];
        for (int i = 0; i < calls.length; i++) {
            try {
                codes[i] = Calls.make(seats, calls[i][0], calls[i][1]);
            } catch (IllegalArgumentException e) {
                codes[i] = Calls.REFUSED;
            }
        }
        return codes;
    }
}
