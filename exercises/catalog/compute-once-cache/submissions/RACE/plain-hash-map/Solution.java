import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Wrong: the promises lie in a HashMap that takes no lock. */
public final class Solution {
    public static <K, V> Memo<K, V> create(MemoFn<K, V> f) {
        return new Cache<>(f);
    }

    private static final class Cache<K, V> implements Memo<K, V> {
        private final MemoFn<K, V> f;
        private final Map<K, FutureTask<V>> promises = new HashMap<>();

        Cache(MemoFn<K, V> f) {
            this.f = f;
        }

        @Override
        public V get(K key) throws Exception {
            FutureTask<V> promise = promises.get(key);
            if (promise == null) {
                promise = new FutureTask<>(() -> compute(key));
                promises.put(key, promise);
                promise.run();
            }
            try {
                return promise.get();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case Exception cause -> throw cause;
                    case Error cause -> throw cause;
                    default -> throw e;
                }
            }
        }

        private V compute(K key) throws Exception {
            try {
                return f.apply(key, this);
            } catch (Throwable e) {
                promises.remove(key);
                throw e;
            }
        }
    }
}
