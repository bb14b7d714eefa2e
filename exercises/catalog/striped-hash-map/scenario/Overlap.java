import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: stripes, the hash codes of the keys. Each thread merges into a key of its own, and the function meets at the gate
 * {@code merges}. The answer: what each merge gave, which is the secret of the gate.
 */
public final class Overlap implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        StripedMap<Key, Long> map = factory.create(stage.whole(0));
        int[] hashes = stage.input(1, int[].class);
        long[] gave = new long[hashes.length];
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < hashes.length; i++) {
            int me = i;
            Key key = new Key(i, hashes[i]);
            map.put(key, 0L);
            parts.add(() -> gave[me] = map.merge(key, 0L, (a, b) -> meet(stage)));
        }
        stage.together("caller", parts);
        return gave;
    }

    private static long meet(Stage stage) {
        try {
            return stage.probe("merges").arrive();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts", e);
        }
    }
}
