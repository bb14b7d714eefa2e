import java.util.Arrays;

/** A stack or a queue of numbers, as one thing: {@code IN} puts a number in, {@code OUT} takes one out. */
final class Store {
    static final int IN = 0;
    static final int OUT = 1;

    /** What {@code OUT} gives if there is nothing. */
    static final long NOTHING = -1;

    private interface In {
        void put(Long item);
    }

    private interface Out {
        Long take();
    }

    private final In in;
    private final Out out;

    /** Of this kind: 0 a stack, 1 a queue. */
    Store(LockFree solution, int kind) {
        if (kind == 0) {
            LfStack<Long> stack = solution.stack();
            in = stack::push;
            out = stack::pop;
        } else {
            LfQueue<Long> queue = solution.queue();
            in = queue::add;
            out = queue::poll;
        }
    }

    /** What the call {operation, item} gives; 0 where there is no result. */
    long call(long[] call) {
        if (call[0] == IN) {
            in.put(call[1]);
            return 0;
        }
        Long item = out.take();
        return item == null ? NOTHING : item;
    }

    long take() {
        return call(new long[] {OUT, 0});
    }

    void fill(int items) {
        for (long item = 1; item <= items; item++) {
            call(new long[] {IN, item});
        }
    }

    /** Takes out all that is left, but no more than this many. */
    long[] drain(int most) {
        long[] items = new long[most];
        int count = 0;
        for (long item = take(); item != NOTHING && count < most; item = take()) {
            items[count++] = item;
        }
        return Arrays.copyOf(items, count);
    }
}
