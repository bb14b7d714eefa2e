import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The promise goes into the map first; then whoever put it there keeps it. */
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
            FutureTask<V> promise = promises.get(key);
            if (promise == null) {
                FutureTask<V> own = new FutureTask<>(() -> compute(key));
                promise = promises.putIfAbsent(key, own);
                if (promise == null) {
                    promise = own;
                    own.run();
                }
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

        /** A promise that cannot be kept is gone before anybody hears of it. */
        private V compute(K key) throws Exception {
            boolean kept = false;
            try {
                V value = f.apply(key, this);
                kept = true;
                return value;
            } finally {
                if (!kept) {
                    promises.remove(key);
                }
            }
        }
    }
}
