import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: the first two terms and the factors {@code a}, {@code b}; for each thread the term it asks for; how many different
 * hash codes. Each term is {@code a} times the one before plus {@code b} times the one before that. The answer: what each
 * thread got.
 */
public final class Terms implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        long[] rule = stage.input(0, long[].class);
        int[] asked = stage.input(1, int[].class);
        int hashes = stage.whole(2);
        Memo<Key, Long> memo = factory.create((key, self) -> {
            int n = key.number();
            stage.log().event("term", n);
            return n < 2
                    ? rule[n]
                    : rule[2] * self.get(key(n - 1, hashes)) + rule[3] * self.get(key(n - 2, hashes));
        });
        long[] got = new long[asked.length];
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < asked.length; i++) {
            int me = i;
            parts.add(() -> {
                got[me] = memo.get(key(asked[me], hashes));
                return null;
            });
        }
        stage.together("caller", parts);
        return got;
    }

    private static Key key(int n, int hashes) {
        return new Key(n, n % hashes);
    }
}
