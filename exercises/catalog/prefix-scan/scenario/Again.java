import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Inputs: matrices, rounds, p, how often. The same call again and again; the answer: up to three different results. */
public final class Again implements Scenario<MatrixScan> {
    private static final int KEPT = 3;

    @Override
    public Object play(MatrixScan solution, Stage stage) throws Exception {
        List<int[]> different = new ArrayList<>();
        for (int time = 0; time < stage.whole(3); time++) {
            int[] quads = stage.input(0, int[].class).clone();
            solution.inclusive(quads, stage.whole(1), stage.whole(2));
            if (different.size() < KEPT && different.stream().noneMatch(each -> Arrays.equals(each, quads))) {
                different.add(quads);
            }
        }
        return different;
    }
}
