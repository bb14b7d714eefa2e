import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Never too many inside, and those who wait get in as they came. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        Object returned = log.returned();
        return switch (asked.driver()) {
            case "Crowd" ->
                crowd((Integer) inputs.get(0) * (Integer) inputs.get(1), Shapes.list(2, returned));
            case "Line" -> line((Integer) inputs.get(1), (Integer) inputs.get(2), log);
            case "Pusher" -> pusher((Integer) inputs.get(1), Shapes.as(Integer.class, returned));
            case "Inside" -> inside((Integer) inputs.get(0), Shapes.as(Integer.class, returned));
            case "Crossing" -> crossing(Shapes.ints(2, returned));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding crowd(int expected, List<?> parts) {
        int visits = Shapes.as(Integer.class, parts.get(0));
        int company = Shapes.as(Integer.class, parts.get(1));
        return visits == expected && company == 0
                ? Finding.right()
                : Finding.wrong(
                        "There is one permit, and two were in at the same time.",
                        new Detail("visits", "" + expected),
                        new Detail("counted inside", "" + visits),
                        new Detail("met somebody", company + " times"));
    }

    private static Finding line(int visitors, int interrupted, Log log) {
        List<String> happened = new ArrayList<>();
        for (Log.Entry entry : log.entries()) {
            switch (entry.name()) {
                case "leave" -> happened.add("the permit is given back");
                case "in" -> happened.add(number(entry) + " is in");
                case "interrupted" -> happened.add(number(entry) + " is interrupted");
                default -> {}
            }
        }
        List<String> expected = new ArrayList<>();
        if (interrupted >= 0) {
            expected.add(interrupted + 1 + " is interrupted");
        }
        expected.add("the permit is given back");
        for (int i = 0; i < visitors; i++) {
            if (i != interrupted) {
                expected.add(i + 1 + " is in");
            }
        }
        return expected.equals(happened)
                ? Finding.right()
                : Finding.wrong(
                        sentence(expected, happened),
                        new Detail("expected", String.join("\n", expected)),
                        new Detail("actual", String.join("\n", happened)));
    }

    private static String sentence(List<String> expected, List<String> happened) {
        if (!happened.containsAll(expected)) {
            return "Somebody who was interrupted while waiting did not get an InterruptedException, or somebody else did.";
        }
        return happened.getLast().startsWith("the permit") || !happened.getFirst().equals(expected.getFirst())
                ? "Somebody got in though no permit was free."
                : "Those who waited did not get in in the order in which they came.";
    }

    private static String number(Log.Entry entry) {
        return String.valueOf(entry.whole(0) + 1);
    }

    private static Finding pusher(int rounds, int pushed) {
        return pushed == 0
                ? Finding.right()
                : Finding.wrong(
                        "Somebody waited, and a thread that gave its permit back got it again first.",
                        new Detail("tried", rounds + " times"),
                        new Detail("got it first", pushed + " times"));
    }

    private static Finding inside(int permits, int most) {
        return most <= permits
                ? Finding.right()
                : Finding.wrong(
                        "More were in at the same time than there are permits.",
                        new Detail("permits", "" + permits),
                        new Detail("inside", "" + most));
    }

    private static Finding crossing(int[] became) {
        return became[1] == 1 && became[0] > 0
                ? Finding.right()
                : Finding.wrong(
                        "One of two who waited was interrupted, and the other did not get in.",
                        new Detail("actual", Arrays.toString(became)));
    }
}
