import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.math.BigInteger;
import java.util.List;

/** Judges results, who did the work, and when a report came. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Object returned = Log.of(answer).returned();
        return switch (asked.driver()) {
            case "ByHand" -> byHand(new int[] {(Integer) inputs.get(0), (Integer) inputs.get(1)}, returned);
            case "InAPool" -> inAPool((int[][]) inputs.get(1), returned);
            case "Callers" -> callers((int[][]) inputs.get(0), returned);
            case "OneAfterTheOther" -> Reports.oneAfterTheOther(inputs, returned);
            case "AtOnce" ->
                Heard.of(returned)
                        .expect(
                                List.of("sum=" + inputs.get(0) + " factorial=" + inputs.get(1)),
                                "when two threads had brought both inputs");
            case "TooLate" -> Reports.tooLate((String) inputs.get(1), (String) inputs.get(2), returned);
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding byHand(int[] errand, Object returned) {
        List<?> parts = Shapes.list(3, returned);
        if (Shapes.as(Integer.class, parts.get(0)) == 0) {
            return violation(errand, "no work was given to the executor");
        }
        if (Shapes.as(Boolean.class, parts.get(1))) {
            return violation(errand, "the result was there before the executor had done anything");
        }
        Heard heard = Heard.of(parts.get(2));
        if (heard.nothing()) {
            return violation(errand, "the executor has done all it was given, and the result is not there");
        }
        return heard.expect(List.of(expected(errand)), "from " + show(errand));
    }

    private static Finding violation(int[] errand, String why) {
        return Finding.of(
                Finding.Kind.RULE_VIOLATION,
                "The work has to be done by the executor that the method is given.",
                new Detail("call", show(errand)),
                new Detail("seen", why));
    }

    private static Finding inAPool(int[][] errands, Object returned) {
        List<?> results = Shapes.list(errands.length, returned);
        for (int i = 0; i < errands.length; i++) {
            String actual = Shapes.as(String.class, results.get(i));
            if (!actual.equals(expected(errands[i]))) {
                return Finding.wrong(
                        "A wrong result came from a pool.",
                        new Detail("call", show(errands[i])),
                        new Detail("expected", expected(errands[i])),
                        new Detail("actual", actual));
            }
        }
        return Finding.right();
    }

    private static Finding callers(int[][] errands, Object returned) {
        List<?> results = Shapes.list(errands.length, returned);
        for (int i = 0; i < errands.length; i++) {
            Finding finding = Heard.of(results.get(i))
                    .expect(List.of(expected(errands[i])), "from " + show(errands[i]) + " while another thread called, too");
            if (finding.kind() != Finding.Kind.RIGHT) {
                return finding;
            }
        }
        return Finding.right();
    }

    private static String expected(int[] errand) {
        BigInteger n = BigInteger.valueOf(errand[1]);
        if (errand[0] == 0) {
            return n.multiply(n.add(BigInteger.ONE)).shiftRight(1).toString();
        }
        BigInteger product = BigInteger.ONE;
        for (int i = errand[1]; i > 1; i--) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product.toString();
    }

    private static String show(int[] errand) {
        return (errand[0] == 0 ? "sum(" : "factorial(") + errand[1] + ")";
    }
}
