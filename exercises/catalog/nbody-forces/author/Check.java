import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Looks;
import forkyard.author.Reply;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Simulates with its own loops and compares every bit. The calls of a case all ask for the same: if they got different
 * answers, it was a race. For the watched ones, looks at how many threads were at work, and how many were made.
 */
public final class Check implements Checker {
    private static final String[] NAMES = {"x", "y", "z", "vx", "vy", "vz", "m", "soft"};

    /** With fewer looks than this nothing is said: the simulation was over too soon. */
    private static final int FEWEST_LOOKS = 20;

    /** So many threads beyond twice p are not minded. */
    private static final int SPARE = 8;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        if (!asked.isCalls()) {
            return played(asked, Shapes.list(2, Log.of(answer).returned()));
        }
        List<Asked.Call> calls = Asked.calls(asked);
        List<?> inputs = calls.getFirst().arguments();
        List<double[][]> actual = new ArrayList<>();
        for (Object reply : Reply.values(answer, calls.size())) {
            actual.add(arrays(reply));
        }
        return bodies(inputs, actual);
    }

    /** @param actual the answers to the same question */
    private static Finding bodies(List<?> inputs, List<double[][]> actual) {
        double[][] expected = simulated(inputs);
        for (double[][] each : actual) {
            if (!Arrays.deepEquals(each, expected)) {
                boolean alike = actual.stream().allMatch(other -> Arrays.deepEquals(other, each));
                return Finding.of(
                        alike ? Finding.Kind.WRONG_ANSWER : Finding.Kind.RACE,
                        alike ? "The bodies are not where they should be." : "The same simulation ended differently.",
                        details(inputs, expected, each));
            }
        }
        return Finding.right();
    }

    private static Detail[] details(List<?> inputs, double[][] expected, double[][] actual) {
        int wrong = IntStream.range(0, NAMES.length)
                .filter(k -> !Arrays.equals(expected[k], actual[k]))
                .findFirst()
                .orElseThrow();
        Shapes.length(expected[wrong].length, actual[wrong].length);
        int at = Arrays.mismatch(expected[wrong], actual[wrong]);
        return new Detail[] {
            new Detail("asked", expected[0].length + " bodies, " + inputs.get(1) + " steps, p = " + inputs.get(3)),
            new Detail("first wrong", NAMES[wrong] + "[" + at + "]"),
            new Detail("expected", "" + expected[wrong][at]),
            new Detail("actual", "" + actual[wrong][at])
        };
    }

    private static double[][] simulated(List<?> inputs) {
        double[][] b = arrays(inputs.get(0));
        double dt = (Double) inputs.get(2);
        double[][] a = new double[3][b[0].length];
        for (int step = (Integer) inputs.get(1); step > 0; step--) {
            // Each body's pull is its own, so the bits do not depend on who adds it up.
            IntStream.range(0, b[0].length).parallel().forEach(i -> pull(b, a, i));
            for (int k = 0; k < 3; k++) {
                for (int i = 0; i < a[k].length; i++) {
                    b[3 + k][i] += dt * a[k][i];
                    b[k][i] += dt * b[3 + k][i];
                }
            }
        }
        return b;
    }

    private static void pull(double[][] b, double[][] a, int i) {
        double[] x = b[0];
        double[] y = b[1];
        double[] z = b[2];
        double[] m = b[6];
        double[] soft = b[7];
        double sumX = 0;
        double sumY = 0;
        double sumZ = 0;
        for (int j = 0; j < x.length; j++) {
            double dx = x[j] - x[i];
            double dy = y[j] - y[i];
            double dz = z[j] - z[i];
            double d = dx * dx + dy * dy + dz * dz + soft[j];
            double w = m[j] / (d * Math.sqrt(d));
            sumX += w * dx;
            sumY += w * dy;
            sumZ += w * dz;
        }
        a[0][i] = sumX;
        a[1][i] = sumY;
        a[2][i] = sumZ;
    }

    private static double[][] arrays(Object bodies) {
        Bodies b = Shapes.as(Bodies.class, bodies);
        double[][] arrays = {b.x(), b.y(), b.z(), b.vx(), b.vy(), b.vz(), b.m(), b.soft()};
        for (double[] each : arrays) {
            Shapes.as(double[].class, each);
        }
        return arrays;
    }

    private static Finding played(Case asked, List<?> parts) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Finding bodies = bodies(inputs, List.<double[][]>of(arrays(parts.get(0))));
        if (bodies.kind() != Finding.Kind.RIGHT) {
            return bodies;
        }
        int p = (Integer) inputs.get(3);
        return asked.driver().equals("ThreadsMade")
                ? made(p, Shapes.as(Long.class, parts.get(1)))
                : atWork(p, Looks.of(parts.get(1), FEWEST_LOOKS));
    }

    private static Finding made(int p, long made) {
        // A pool may make a few more than it was asked for while some of its threads wait.
        return made > 2 * p + SPARE
                ? Finding.of(
                        Finding.Kind.RULE_VIOLATION,
                        "Your program made threads again and again; make a team once, and let it go through all steps.",
                        new Detail("p", "" + p),
                        new Detail("threads made", "" + made))
                : Finding.right();
    }

    private static Finding atWork(int p, Looks looks) {
        Finding within = looks.within(p);
        return p == 1 || within.kind() != Finding.Kind.RIGHT ? within : looks.together("simulated");
    }
}
