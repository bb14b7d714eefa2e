/** Sorts keys by an order that only comparing tells. */
public interface KeySort {
    /**
     * Puts the keys in the order given: none is greater than the one after it.
     *
     * @param order any number of threads may ask it at once
     * @param p how many threads may work at once, at least 1
     */
    void sort(long[] keys, LongOrder order, int p) throws Exception;
}
