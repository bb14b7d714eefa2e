/** Makes lock-free stacks and queues. */
public interface LockFree {
    /** A new empty stack. */
    <T> LfStack<T> stack();

    /** A new empty queue. */
    <T> LfQueue<T> queue();
}
