import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Input: the answers. While one thread runs a machine, another brings the answers one after another; some may be there before
 * the question. The answer: how many questions were asked, and an {@link Outcome}.
 */
public final class FromOutside implements Scenario<Fsm> {
    @Override
    public Object play(Fsm fsm, Stage stage) throws Exception {
        int[] answers = stage.input(0, int[].class);
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i <= answers.length; i++) {
            futures.add(new CompletableFuture<>());
        }
        AtomicInteger asked = new AtomicInteger();
        Decide decide = _ -> futures.get(Math.min(asked.getAndIncrement(), answers.length));
        List<CompletableFuture<List<String>>> result = new ArrayList<>();
        stage.together("player", List.of(
                () -> result.add(fsm.run(decide, answers.length)),
                () -> {
                    for (int i = 0; i < answers.length; i++) {
                        futures.get(i).complete(answers[i]);
                    }
                    return null;
                }));
        return List.of(asked.get(), Outcome.of(result.getFirst()));
    }
}
