import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/** One job after another in one JVM. */
public final class Baseline {
    private Baseline() {}

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        for (int i = 0; i < n; i++) {
            String[] job = in.readLine().split(" ");
            String result = Long.toHexString(Job.result(job[0], Integer.parseInt(job[1])));
            System.out.println(result + " " + kit.Sign.sign(result));
        }
    }
}
