import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Wrong: the function changes the map in the middle of computeIfAbsent. */
public final class Solution {
    public static <K, V> Memo<K, V> create(MemoFn<K, V> f) {
        return new Cache<>(f);
    }

    private static final class Wrapped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrapped(Exception cause) {
            super(cause);
        }
    }

    private static final class Cache<K, V> implements Memo<K, V> {
        private final MemoFn<K, V> f;
        private final ConcurrentMap<K, V> values = new ConcurrentHashMap<>();

        Cache(MemoFn<K, V> f) {
            this.f = f;
        }

        @Override
        public V get(K key) throws Exception {
            try {
                return values.computeIfAbsent(key, this::compute);
            } catch (Wrapped e) {
                throw (Exception) e.getCause();
            }
        }

        private V compute(K key) {
            try {
                return f.apply(key, this);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new Wrapped(e);
            }
        }
    }
}
