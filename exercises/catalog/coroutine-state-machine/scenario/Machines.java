import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/**
 * Inputs: a table for each machine, the most steps, whether the answers are there at once, a seed. One thread runs all
 * machines, then answers their questions in an order that the seed gives, until there are no more. The answer: for each machine
 * what was asked and an {@link Outcome}.
 */
public final class Machines implements Scenario<Fsm> {
    private record Open(CompletableFuture<Integer> question, int answer) {}

    @Override
    public Object play(Fsm fsm, Stage stage) {
        int[][] tables = stage.input(0, int[][].class);
        int maxSteps = stage.whole(1);
        boolean atOnce = stage.input(2, Boolean.class);
        SplittableRandom random = new SplittableRandom(stage.longer(3));
        List<Open> open = new ArrayList<>();
        Questions.Desk desk = atOnce ? CompletableFuture::complete : (question, answer) -> open.add(new Open(question, answer));
        List<Questions> questions = new ArrayList<>();
        List<CompletableFuture<List<String>>> results = new ArrayList<>();
        for (int[] table : tables) {
            Questions own = new Questions(table, desk);
            questions.add(own);
            results.add(fsm.run(own, maxSteps));
        }
        while (!open.isEmpty()) {
            Open next = open.remove(random.nextInt(open.size()));
            next.question().complete(next.answer());
        }
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < tables.length; i++) {
            answers.add(List.of(questions.get(i).asked(), Outcome.of(results.get(i))));
        }
        return answers;
    }
}
