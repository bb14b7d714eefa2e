import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs: events, p, then the keys of each call. Before a worker gets a round, it is looked at what {@code get} shows.
 * The answer, call by call: the counts of all kinds afterwards, how many threads asked for rounds, and the looks.
 */
public final class Watched implements Scenario<Counters> {
    @Override
    public Object play(Counters solution, Stage stage) throws Exception {
        int[] events = stage.input(0, int[].class);
        int p = stage.whole(1);
        List<Object> calls = new ArrayList<>();
        for (int call = 2; call < stage.inputs(); call++) {
            WatchedRounds rounds = new WatchedRounds(solution, stage.input(call, int[].class), p, stage);
            solution.count(events, rounds, p);
            calls.add(List.of(counts(solution), rounds.threads(), rounds.looks()));
        }
        return calls;
    }

    static long[] counts(Counters solution) {
        long[] counts = new long[Kinds.KINDS];
        for (int kind = 0; kind < counts.length; kind++) {
            counts[kind] = solution.get(kind);
        }
        return counts;
    }
}
