import java.util.function.BinaryOperator;

/** A hash map with several locks. Any number of threads use it at once. Keys and values are never null. */
public interface StripedMap<K, V> {
    /** The value of this key; null if it has none. */
    V get(K key);

    /** Gives this key a value; returns the one it had, or null. */
    V put(K key, V value);

    /** Takes the key and its value away; returns the value it had, or null. */
    V remove(K key);

    /**
     * Gives this key the value if it has none, or else what the function makes of the old value and this one; if that is
     * null, takes the key away. All this is one atomic step. The function is called once at most; it does not use the
     * map.  @return the value that the key has now; null if none
     */
    V merge(K key, V value, BinaryOperator<V> function);

    /** How many keys have a value. Exact while nobody changes the map; changes of the same moment may be counted or not. */
    int size();
}
