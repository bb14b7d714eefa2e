import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Wrong: who only reads takes no lock. */
public final class Solution {
    public static <K, V> StripedMap<K, V> create(int stripes) {
        return new Striped<>(stripes);
    }

    private static final class Striped<K, V> implements StripedMap<K, V> {
        private final Map<K, V>[] stripes;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Striped(int count) {
            stripes = new Map[count];
            for (int i = 0; i < count; i++) {
                stripes[i] = new HashMap<>();
            }
        }

        @Override
        public V get(K key) {
            return of(key).get(key);
        }

        @Override
        public V put(K key, V value) {
            Map<K, V> stripe = of(key);
            synchronized (stripe) {
                return stripe.put(key, value);
            }
        }

        @Override
        public V remove(K key) {
            Map<K, V> stripe = of(key);
            synchronized (stripe) {
                return stripe.remove(key);
            }
        }

        @Override
        public V merge(K key, V value, BinaryOperator<V> function) {
            Map<K, V> stripe = of(key);
            synchronized (stripe) {
                return stripe.merge(key, value, function);
            }
        }

        @Override
        public int size() {
            int size = 0;
            for (Map<K, V> stripe : stripes) {
                synchronized (stripe) {
                    size += stripe.size();
                }
            }
            return size;
        }

        private Map<K, V> of(K key) {
            return stripes[Math.floorMod(key.hashCode(), stripes.length)];
        }
    }
}
