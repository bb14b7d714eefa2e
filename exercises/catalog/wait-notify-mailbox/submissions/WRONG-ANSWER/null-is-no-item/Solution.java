/** Wrong: null goes in without a word, and cannot be told from an empty mailbox. */
public final class Solution<T> implements Mailbox<T> {
    private T item;

    @Override
    public synchronized void put(T item) throws InterruptedException {
        while (this.item != null) {
            wait();
        }
        this.item = item;
        notifyAll();
    }

    @Override
    public synchronized T take() throws InterruptedException {
        while (item == null) {
            wait();
        }
        T taken = item;
        item = null;
        notifyAll();
        return taken;
    }
}
