public final class Solution<T> implements Mailbox<T> {
    /** Null if the mailbox is empty. */
    private T item;

    @Override
    public void put(T item) throws InterruptedException {
        // Wait while the mailbox is full. Then put the item in.
        this.item = item;
    }

    @Override
    public T take() throws InterruptedException {
        // Wait while the mailbox is empty. Then take the item out.
        T taken = item;
        item = null;
        return taken;
    }
}
