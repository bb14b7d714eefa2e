import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Wrong: the map is safe, but two who look at the same time both compute. */
public final class Solution {
    public static <K, V> Memo<K, V> create(MemoFn<K, V> f) {
        return new Cache<>(f);
    }

    private static final class Cache<K, V> implements Memo<K, V> {
        private final MemoFn<K, V> f;
        private final ConcurrentMap<K, V> values = new ConcurrentHashMap<>();

        Cache(MemoFn<K, V> f) {
            this.f = f;
        }

        @Override
        public V get(K key) throws Exception {
            V value = values.get(key);
            if (value == null) {
                V computed = f.apply(key, this);
                V earlier = values.putIfAbsent(key, computed);
                value = earlier == null ? computed : earlier;
            }
            return value;
        }
    }
}
