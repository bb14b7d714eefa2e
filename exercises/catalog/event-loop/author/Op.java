/** The operations of a script. */
final class Op {
    static final int SOON = 0;
    static final int LATER = 1;
    static final int CANCEL = 2;
    static final int WORK = 3;

    static final int[] FAIL = {4, 0, 0};
    static final int[] STOP = {5, 0, 0};

    private Op() {}

    static int[] soon(int callback) {
        return new int[] {SOON, callback, 0};
    }

    static int[] later(int millis, int callback) {
        return new int[] {LATER, millis, callback};
    }

    /** Cancels the timer of this number, counted in the order in which they were set. */
    static int[] cancel(int timer) {
        return new int[] {CANCEL, timer, 0};
    }

    static int[] work(int millis) {
        return new int[] {WORK, millis, 0};
    }
}
