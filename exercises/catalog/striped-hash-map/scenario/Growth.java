import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: stripes, threads, keys of each thread, keys that all share. Each thread puts its own keys, takes every third away
 * again and adds 1 to a shared key after each. The answer: the size, the values of all keys (the shared ones first), how
 * often the function was called.
 */
public final class Growth implements Scenario<Factory> {
    private static final int SPREAD = 0x9E3779B9;

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        StripedMap<Key, Long> map = factory.create(stage.whole(0));
        int threads = stage.whole(1);
        int each = stage.whole(2);
        int shared = stage.whole(3);
        for (int i = 0; i < shared; i++) {
            map.put(key(i), 0L);
        }
        long[] called = new long[threads];
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int me = i;
            parts.add(() -> {
                for (int n = 0; n < each; n++) {
                    Key own = key(shared + me * each + n);
                    map.put(own, (long) own.number());
                    if (n % 3 == 0) {
                        map.remove(own);
                    }
                    map.merge(key(n % shared), 1L, (a, b) -> {
                        called[me]++;
                        return a + b;
                    });
                }
                return null;
            });
        }
        stage.together("caller", parts);
        long[] values = new long[shared + threads * each];
        for (int i = 0; i < values.length; i++) {
            Long value = map.get(key(i));
            values[i] = value == null ? Calls.NONE : value;
        }
        return List.of(map.size(), values, called);
    }

    private static Key key(int number) {
        return new Key(number, number * SPREAD);
    }
}
