import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Wrong: those who wait hear of the failure before it is out of the map, and may meet it there again. */
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
            FutureTask<V> own = new FutureTask<>(() -> f.apply(key, this));
            FutureTask<V> promise = promises.putIfAbsent(key, own);
            if (promise == null) {
                promise = own;
                own.run();
            }
            try {
                return promise.get();
            } catch (ExecutionException e) {
                if (promise == own) {
                    promises.remove(key, own);
                }
                switch (e.getCause()) {
                    case Exception cause -> throw cause;
                    case Error cause -> throw cause;
                    default -> throw e;
                }
            }
        }
    }
}
