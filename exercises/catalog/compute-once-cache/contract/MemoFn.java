/** A function whose values are worth keeping. */
@FunctionalInterface
public interface MemoFn<K, V> {
    /**
     * Computes the value of a key.
     *
     * @param memo to ask for the values of other keys, never in a circle
     */
    V apply(K key, Memo<K, V> memo) throws Exception;
}
