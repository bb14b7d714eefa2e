import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Inputs: questions. Each is {lines of each thread} for a deadlock, and {lines, variables, rows of values, whether} for a bad
 * schedule: whether the variables' values being one of the rows is bad, or being none of them. The answer: the schedules, null for none.
 */
public final class Questions implements Scenario<Explorer> {
    @Override
    public Object play(Explorer explorer, Stage stage) {
        List<int[]> answers = new ArrayList<>();
        for (int i = 0; i < stage.inputs(); i++) {
            answers.add(ask(explorer, stage.input(i, List.class)).orElse(null));
        }
        return answers;
    }

    private static Optional<int[]> ask(Explorer explorer, List<?> question) {
        List<List<Op>> threads = threads((String[][]) question.getFirst());
        if (question.size() == 1) {
            return explorer.deadlock(threads);
        }
        String[] variables = (String[]) question.get(1);
        int[][] rows = (int[][]) question.get(2);
        boolean among = (Boolean) question.get(3);
        return explorer.badSchedule(threads, end -> among == isAmong(end, variables, rows));
    }

    private static List<List<Op>> threads(String[][] lines) {
        return Stream.of(lines).map(each -> Stream.of(each).map(Op::of).toList()).toList();
    }

    private static boolean isAmong(Map<String, Integer> end, String[] variables, int[][] rows) {
        int[] values = Stream.of(variables).mapToInt(end::get).toArray();
        return Stream.of(rows).anyMatch(row -> Arrays.equals(row, values));
    }
}
