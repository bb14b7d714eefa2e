import java.util.HashMap;
import java.util.Map;

public final class Solution {
    public static <K, V> Memo<K, V> create(MemoFn<K, V> f) {
        return new Cache<>(f);
    }

    /** Right for one thread. Make it right for many. */
    private static final class Cache<K, V> implements Memo<K, V> {
        private final MemoFn<K, V> f;
        private final Map<K, V> values = new HashMap<>();

        Cache(MemoFn<K, V> f) {
            this.f = f;
        }

        @Override
        public V get(K key) throws Exception {
            V value = values.get(key);
            if (value == null) {
                value = f.apply(key, this);
                values.put(key, value);
            }
            return value;
        }
    }
}
