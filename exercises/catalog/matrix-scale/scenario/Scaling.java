import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Inputs: rows, columns, cells row by row, k, p. The answer: how often each cell had been written when {@code scale} returned, and
 * the cells.
 */
public final class Scaling implements Scenario<MatrixScaler> {
    @Override
    public Object play(MatrixScaler solution, Stage stage) throws Exception {
        double[] values = stage.input(2, double[].class).clone();
        RecordedMatrix matrix =
                new RecordedMatrix(stage.whole(0), stage.whole(1), values, stage.probe("write"), stage.log());
        solution.scale(matrix, stage.number(3), stage.whole(4));
        int[] writes = matrix.writes();
        return List.of(writes, matrix.values());
    }
}
