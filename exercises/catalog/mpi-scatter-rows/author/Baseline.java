import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.StringTokenizer;

/** One row after another. */
public final class Baseline {
    private Baseline() {}

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer shape = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(shape.nextToken());
        int m = Integer.parseInt(shape.nextToken());
        int steps = Integer.parseInt(shape.nextToken());
        for (int row = 0; row < n; row++) {
            StringTokenizer numbers = new StringTokenizer(in.readLine());
            long squares = 0;
            for (int i = 0; i < m; i++) {
                long number = Integer.parseInt(numbers.nextToken());
                squares += number * number;
            }
            double norm = Math.sqrt(squares);
            System.out.println(norm + " " + Mixing.mix(Double.doubleToLongBits(norm), steps));
        }
    }
}
