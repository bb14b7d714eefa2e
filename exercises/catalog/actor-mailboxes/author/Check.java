import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.List;
import java.util.Set;

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        int threads = (Integer) inputs.get(0);
        Log log = Log.of(answer);
        return switch (asked.driver()) {
            case "Letters" -> new Mail((Integer) inputs.get(1), (int[][]) inputs.get(2)).check(threads, log);
            case "Rest" -> log.only("end").number() < log.only("quiet").number() ? Finding.right() : Early.quiescence();
            case "AtOnce" -> atOnce(threads, log);
            case "Ring" -> ring((Integer) inputs.get(1), (Integer) inputs.get(2), log);
            case "Crowd" -> crowd((Integer) inputs.get(1), (Integer) inputs.get(2), log.returned());
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding atOnce(int threads, Log log) {
        Set<Long> secrets = log.secrets();
        for (long secret : Shapes.longs(threads, log.returned())) {
            if (!secrets.remove(secret)) {
                return Finding.wrong("What an actor had done was not there when awaitQuiescence had returned.");
            }
        }
        return Finding.right();
    }

    private static Finding ring(int actors, int hops, Log log) {
        List<Log.Entry> arrived = log.named("arrived").toList();
        int quiet = log.only("quiet").number();
        boolean early = log.named("left").anyMatch(left -> left.number() > quiet);
        if (early || arrived.isEmpty() || arrived.getFirst().number() > quiet) {
            return Early.quiescence();
        }
        long expected = 0;
        for (int hop = 0; hop < hops; hop++) {
            expected = 31 * expected + hop % actors;
        }
        return arrived.getFirst().whole(0) == expected
                ? Finding.right()
                : Finding.wrong("A message was not passed on as it was.");
    }

    private static Finding crowd(int actors, int messages, Object returned) {
        int[] had = Shapes.ints(actors, returned);
        for (int i = 0; i < actors; i++) {
            if (had[i] != messages) {
                return Finding.wrong(
                        "An actor has not had all its messages when awaitQuiescence returns.",
                        new Detail("actor", "" + i),
                        new Detail("expected", messages + " messages"),
                        new Detail("actual", had[i] + " messages"));
            }
        }
        return Finding.right();
    }
}
