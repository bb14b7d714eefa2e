import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;

/** Laps one after another, all that was noted was seen, and the order at the finish line. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        String[] names = (String[]) inputs.get(0);
        return switch (asked.driver()) {
            case "Track" -> track(names, inputs, log);
            case "Finish" -> finish(names, (int[]) inputs.get(2), Shapes.as(String[].class, log.returned()));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding track(String[] names, List<?> inputs, Log log) {
        int laps = (Integer) inputs.get(1);
        boolean stumbles = (Integer) inputs.get(4) >= 0;
        int whole = stumbles ? (Integer) inputs.get(5) - 1 : laps;
        Finding ran = new Laps(log, names).check(whole, stumbles);
        if (ran.kind() != Finding.Kind.RIGHT) {
            return ran;
        }
        List<?> parts = Shapes.list(3, log.returned());
        int threw = Shapes.as(Integer.class, parts.get(1));
        if (threw != (stumbles ? 1 : 0)) {
            return Finding.wrong(
                    stumbles
                            ? "A runner's lap threw an exception, and it was not what run threw."
                            : "run threw an exception, though no lap did.");
        }
        if (Shapes.as(Integer.class, parts.get(2)) > 0) {
            return Finding.wrong("What a runner had done in one lap was not seen by all in the next.");
        }
        return stumbles ? Finding.right() : everybody(names, laps, Shapes.as(String[].class, parts.get(0)));
    }

    private static Finding everybody(String[] names, int laps, String[] finished) {
        String[] expected = laps == 0 ? new String[0] : names.clone();
        String[] sorted = finished.clone();
        Arrays.sort(sorted);
        return Arrays.equals(expected, sorted)
                ? Finding.right()
                : Finding.wrong(
                        "Not all who finished the last lap were returned, each once.",
                        new Detail("expected", "in some order: " + Arrays.toString(expected)),
                        new Detail("actual", Arrays.toString(finished)));
    }

    private static Finding finish(String[] names, int[] order, String[] finished) {
        String[] expected = Arrays.stream(order).mapToObj(i -> names[i]).toArray(String[]::new);
        return Arrays.equals(expected, finished)
                ? Finding.right()
                : Finding.wrong(
                        "The names do not come in the order in which the last lap was finished.",
                        new Detail("expected", Arrays.toString(expected)),
                        new Detail("actual", Arrays.toString(finished)));
    }
}
