import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Every task's steps in order, all before the call came back; and exact results. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        int f = (Integer) inputs.get(0);
        int fib = (Integer) inputs.get(1);
        int n = (Integer) inputs.get(2);
        int k = (Integer) inputs.get(3);
        Log log = Log.of(answer);
        Finding steps = steps(log, new TreeMap<>(Map.of("factorial", f, "fibonacci", fib, "binomial", k)));
        return steps.kind() == Finding.Kind.RIGHT ? results(expected(f, fib, n, k), Shapes.list(2, log.returned())) : steps;
    }

    private static Finding steps(Log log, Map<String, Integer> steps) {
        for (Map.Entry<String, Integer> each : steps.entrySet()) {
            String task = each.getKey();
            List<Long> expected =
                    LongStream.rangeClosed(1, each.getValue()).boxed().toList();
            List<Long> begun = log.named("pause")
                    .filter(pause -> pause.text(0).equals(task))
                    .map(pause -> pause.whole(1))
                    .toList();
            if (!begun.equals(expected)) {
                return wrong("The task " + task + " did not pause once before each of its steps.", expected, begun);
            }
        }
        int back = log.named("back").findFirst().orElseThrow(() -> new Malformed("it never came back")).number();
        long taken = log.named("step").filter(step -> step.number() < back).count();
        int all = steps.values().stream().mapToInt(Integer::intValue).sum();
        return taken == all
                ? Finding.right()
                : wrong("runAll came back before all tasks had ended.", all + " pauses over", taken + " pauses over");
    }

    private static Map<String, BigInteger> expected(int f, int fib, int n, int k) {
        BigInteger fibonacci = BigInteger.ZERO;
        BigInteger next = BigInteger.ONE;
        for (int i = 0; i < fib; i++) {
            BigInteger sum = fibonacci.add(next);
            fibonacci = next;
            next = sum;
        }
        BigInteger binomial =
                k > n ? BigInteger.ZERO : factorial(n).divide(factorial(k).multiply(factorial(n - k)));
        return new TreeMap<>(Map.of("factorial", factorial(f), "fibonacci", fibonacci, "binomial", binomial));
    }

    private static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    private static Finding results(Map<String, BigInteger> expected, List<?> parts) {
        List<String> names = List.of(Shapes.as(String[].class, parts.get(0)));
        List<String> values = List.of(Shapes.as(String[].class, parts.get(1)));
        if (!names.equals(List.copyOf(expected.keySet()))) {
            return wrong("There has to be one result for each task.", expected.keySet(), names);
        }
        for (int i = 0; i < names.size(); i++) {
            String right = expected.get(names.get(i)).toString();
            if (!values.get(i).equals(right)) {
                return wrong("The result of " + names.get(i) + " is wrong.", right, values.get(i));
            }
        }
        return Finding.right();
    }

    private static Finding wrong(String what, Object expected, Object actual) {
        return Finding.wrong(what, new Detail("expected", expected.toString()), new Detail("actual", actual.toString()));
    }
}
