import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: names, laps, the numbers of the runners in the order in which they finish the last lap. Whoever is k-th there (from 0) waits
 * at the gate {@code place-k} until the one before waits for the others. The answer: the names that were returned.
 */
public final class Finish implements Scenario<Race> {
    @Override
    public Object play(Race race, Stage stage) throws Exception {
        String[] names = stage.input(0, String[].class);
        int[] order = stage.input(2, int[].class);
        CountDownLatch[] finished = new CountDownLatch[names.length];
        Runner[] runners = new Runner[names.length];
        for (int place = 0; place < order.length; place++) {
            finished[place] = new CountDownLatch(1);
            runners[order[place]] = new Athlete(names[order[place]], place, finished, stage);
        }
        List<String> returned = race.run(new ArrayList<>(List.of(runners)), stage.whole(1), _ -> {});
        return returned.toArray(String[]::new);
    }

    private record Athlete(String name, int place, CountDownLatch[] finished, Stage stage) implements Runner {
        @Override
        public void lap(int lap) throws Exception {
            if (lap < stage.whole(1)) {
                return;
            }
            if (place > 0) {
                finished[place - 1].await();
                stage.probe("place-" + place).arrive();
            }
            finished[place].countDown();
        }
    }
}
