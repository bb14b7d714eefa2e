import forkyard.author.Asked;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** Gives rank 0 two matrices, expects their product, and looks at what came to each rank. */
public final class Products implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<?> inputs = Asked.inputs(asked);
        int q = (Integer) inputs.get(0);
        int n = (Integer) inputs.get(1);
        int largest = (Integer) inputs.get(2);
        SplittableRandom random = new SplittableRandom((Long) inputs.get(3));
        int[] a = random.ints((long) n * n, -largest, largest + 1).toArray();
        int[] b = random.ints((long) n * n, -largest, largest + 1).toArray();
        World world = programs.world(q * q, "" + q, "" + n);
        world.write(String.join("\n", lines(a, n)) + "\n" + String.join("\n", lines(b, n)) + "\n");
        world.endInput();
        world.endWell();
        world.expectOutput(lines(product(a, b, n), n));
        return new Traffic(world.trace(), q, n).finding();
    }

    private static int[] product(int[] a, int[] b, int n) {
        int[] c = new int[n * n];
        for (int i = 0; i < n * n; i++) {
            for (int k = 0; k < n; k++) {
                c[i] += a[i / n * n + k] * b[k * n + i % n];
            }
        }
        return c;
    }

    private static List<String> lines(int[] matrix, int n) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            StringJoiner line = new StringJoiner(" ");
            for (int i = row * n; i < (row + 1) * n; i++) {
                line.add(Integer.toString(matrix[i]));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
