import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Wrong: one lock for all keys. */
public final class Solution {
    public static <K, V> StripedMap<K, V> create(int stripes) {
        return new Striped<>();
    }

    private static final class Striped<K, V> implements StripedMap<K, V> {
        private final Map<K, V> entries = new HashMap<>();

        @Override
        public synchronized V get(K key) {
            return entries.get(key);
        }

        @Override
        public synchronized V put(K key, V value) {
            return entries.put(key, value);
        }

        @Override
        public synchronized V remove(K key) {
            return entries.remove(key);
        }

        @Override
        public synchronized V merge(K key, V value, BinaryOperator<V> function) {
            return entries.merge(key, value, function);
        }

        @Override
        public synchronized int size() {
            return entries.size();
        }
    }
}
