/** Values of a function, each computed once and then kept. Any number of threads ask at once; keys and values are never null. */
public interface Memo<K, V> {
    /**
     * The value of this key: the one that is kept, or the one that is being computed just now, or else one computed by this call.
     *
     * @throws InterruptedException if interrupted while it waits for a value that another call computes
     * @throws Exception what the function threw, as it was; then nothing is kept
     */
    V get(K key) throws Exception;
}
