import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.FutureTask;

/** Wrong: callers get an ExecutionException in place of what the function threw. */
public final class Solution {
    public static <K, V> Memo<K, V> create(MemoFn<K, V> f) {
        return new Cache<>(f);
    }

    private static final class Cache<K, V> implements Memo<K, V> {
        private final MemoFn<K, V> f;
        private final ConcurrentMap<K, FutureTask<V>> promises = new ConcurrentHashMap<>();

        Cache(MemoFn<K, V> f) {
            this.f = f;
        }

        @Override
        public V get(K key) throws Exception {
            FutureTask<V> own = new FutureTask<>(() -> compute(key));
            FutureTask<V> promise = promises.putIfAbsent(key, own);
            if (promise == null) {
                promise = own;
                own.run();
            }
            return promise.get();
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
