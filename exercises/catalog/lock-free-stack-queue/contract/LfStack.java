/** Last in, first out. Any number of threads use it at once, and one that stands still stops no other. Items are never null. */
public interface LfStack<T> {
    /** Puts an item on top. */
    void push(T item);

    /** Removes the item on top; null if there is none. */
    T pop();
}
