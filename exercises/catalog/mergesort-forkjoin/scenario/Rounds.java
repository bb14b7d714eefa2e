import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/**
 * Inputs: an array, the parallelism, how many rounds. In each the array is sorted; before the next, each number is changed by its place.
 * The answer is the array after the last, so it depends on every round. Four times the work for the same way of the numbers in and out.
 */
public final class Rounds implements Scenario<ParallelSort> {
    @Override
    public Object play(ParallelSort solution, Stage stage) {
        int[] a = stage.input(0, int[].class);
        int rounds = stage.whole(2);
        solution.sort(a, stage.whole(1));
        for (int round = 1; round < rounds; round++) {
            for (int i = 0; i < a.length; i++) {
                a[i] = (a[i] ^ i) * 0x9e3779b1;
            }
            solution.sort(a, stage.whole(1));
        }
        return a;
    }
}
