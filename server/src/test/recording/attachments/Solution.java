public final class Solution implements Increments {
    private final Counter counter = new Counter();

    @Override
    public void increment() {
        counter.increment();
    }

    @Override
    public int count() {
        return counter.count;
    }
}
