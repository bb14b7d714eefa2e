/** Monitors can be entered again as well; who draws the tie goes through one more monitor. */
public final class Solution implements Box {
    private static final Object TIE = new Object();

    private int size;

    @Override
    public synchronized void add(int k) {
        size += k;
    }

    @Override
    public synchronized int remove(int k) {
        int taken = Math.min(k, size);
        size -= taken;
        return taken;
    }

    @Override
    public void moveTo(Box other, int k) {
        Solution that = (Solution) other;
        int mine = System.identityHashCode(this);
        int its = System.identityHashCode(that);
        if (mine == its && this != that) {
            synchronized (TIE) {
                move(this, that, that, k);
            }
        } else if (mine < its) {
            move(this, that, that, k);
        } else {
            move(that, this, that, k);
        }
    }

    @Override
    public synchronized void batch(Runnable r) {
        r.run();
    }

    @Override
    public synchronized int size() {
        return size;
    }

    /** Moves from this box to that one, which are the first and the second to lock, in one order or the other. */
    private void move(Solution first, Solution second, Solution that, int k) {
        synchronized (first) {
            synchronized (second) {
                if (size >= k) {
                    size -= k;
                    that.size += k;
                }
            }
        }
    }
}
