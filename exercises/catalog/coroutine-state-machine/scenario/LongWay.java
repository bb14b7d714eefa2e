import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Inputs: a table, the most steps. All answers are there at once. The answer: how many questions, how many states, their hash.
 */
public final class LongWay implements Scenario<Fsm> {
    @Override
    public Object play(Fsm fsm, Stage stage) {
        int[] table = stage.input(0, int[].class);
        int[] asked = new int[1];
        CompletableFuture<List<String>> result = fsm.run(
                state -> CompletableFuture.completedFuture(table[asked[0]++ % table.length]), stage.whole(1));
        Object states = Outcome.of(result).getFirst();
        String[] visited = states == null ? new String[0] : (String[]) states;
        return List.of(asked[0], visited.length, Arrays.hashCode(visited));
    }
}
