import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;

/** Wrong: somebody else has done it. */
public final class Solution {
    public static <K, V> StripedMap<K, V> create(int stripes) {
        ConcurrentHashMap<K, V> entries = new ConcurrentHashMap<>();
        return new StripedMap<>() {
            @Override
            public V get(K key) {
                return entries.get(key);
            }

            @Override
            public V put(K key, V value) {
                return entries.put(key, value);
            }

            @Override
            public V remove(K key) {
                return entries.remove(key);
            }

            @Override
            public V merge(K key, V value, BinaryOperator<V> function) {
                return entries.merge(key, value, function);
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }
}
