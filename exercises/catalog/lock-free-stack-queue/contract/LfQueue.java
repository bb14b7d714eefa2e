/** First in, first out. Any number of threads use it at once, and one that stands still stops no other. Items are never null. */
public interface LfQueue<T> {
    /** Adds an item at the end. */
    void add(T item);

    /** Removes the item at the front; null if there is none. */
    T poll();
}
