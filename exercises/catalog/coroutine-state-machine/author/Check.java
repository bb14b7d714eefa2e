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

/** Goes the ways itself, and compares. */
public final class Check implements Checker {
    private static final int SHOWN = 400;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Object returned = Log.of(answer).returned();
        return switch (asked.driver()) {
            case "Machines" -> machines((int[][]) inputs.get(0), (Integer) inputs.get(1), returned);
            case "LongWay" -> longWay((int[]) inputs.get(0), (Integer) inputs.get(1), Shapes.list(3, returned));
            case "CutShort" ->
                cutShort((Integer) inputs.get(1), (Boolean) inputs.get(2), Shapes.list(3, returned));
            case "FromOutside" -> fromOutside((int[]) inputs.get(0), Shapes.list(2, returned));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding machines(int[][] tables, int maxSteps, Object returned) {
        List<?> machines = Shapes.list(tables.length, returned);
        for (int i = 0; i < tables.length; i++) {
            List<?> parts = Shapes.list(2, machines.get(i));
            Way way = Way.of(tables[i], maxSteps, true);
            List<String> questions = List.of(Shapes.as(String[].class, parts.get(0)));
            if (!questions.equals(way.asked())) {
                return wrong("A machine asked something else than it should have.", way.asked(), questions);
            }
            Finding visited = visited(way, Shapes.list(2, parts.get(1)));
            if (visited.kind() != Finding.Kind.RIGHT) {
                return visited;
            }
        }
        return Finding.right();
    }

    private static Finding visited(Way way, List<?> outcome) {
        if (outcome.get(0) == null) {
            return wrong(
                    "All questions have been answered, and a machine has no result.",
                    way.visited(),
                    outcome.get(1) == null ? "nothing yet" : "failed: " + outcome.get(1));
        }
        List<String> actual = Arrays.asList(Shapes.as(String[].class, outcome.get(0)));
        return actual.equals(way.visited())
                ? Finding.right()
                : wrong("A machine says that it was somewhere else than it was.", way.visited(), actual);
    }

    private static Finding longWay(int[] table, int maxSteps, List<?> parts) {
        Way way = Way.of(table, maxSteps, false);
        List<Integer> expected = List.of(
                way.questions(),
                way.visited().size(),
                Arrays.hashCode(way.visited().toArray()));
        return expected.equals(parts)
                ? Finding.right()
                : wrong("On a long way something went wrong (questions, states, hash of the states).", expected, parts);
    }

    private static Finding cutShort(int brought, boolean cancelled, List<?> parts) {
        int before = Shapes.as(Integer.class, parts.get(0));
        int after = Shapes.as(Integer.class, parts.get(1));
        List<?> outcome = Shapes.list(2, parts.get(2));
        if (before != brought + 1) {
            return wrong("A machine asked too often, or not often enough.", brought + 1, before);
        }
        if (after != before) {
            return wrong(
                    cancelled
                            ? "A machine went on asking though its result had been cancelled."
                            : "A machine went on asking though a question had failed.",
                    before + " questions",
                    after + " questions");
        }
        String expected = cancelled ? "cancelled" : "no way";
        return expected.equals(outcome.get(1))
                ? Finding.right()
                : wrong(
                        cancelled ? "The result was cancelled." : "A question failed, and the machine did not fail with it.",
                        expected,
                        outcome.get(0) == null && outcome.get(1) == null ? "nothing yet" : String.valueOf(outcome.get(1)));
    }

    private static Finding fromOutside(int[] answers, List<?> parts) {
        Way way = Way.of(answers, answers.length, false);
        int questions = Shapes.as(Integer.class, parts.get(0));
        Finding visited = visited(way, Shapes.list(2, parts.get(1)));
        if (visited.kind() != Finding.Kind.RIGHT) {
            return visited;
        }
        return questions == way.questions()
                ? Finding.right()
                : wrong("A machine asked too often, or not often enough.", way.questions(), questions);
    }

    private static Finding wrong(String what, Object expected, Object actual) {
        return Finding.wrong(what, new Detail("expected", show(expected)), new Detail("actual", show(actual)));
    }

    private static String show(Object value) {
        String text = value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " …";
    }
}
