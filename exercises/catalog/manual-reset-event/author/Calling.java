/** The calls of a script, as numbers and as Java, and what they do to the flag. */
final class Calling {
    static final int SET = 0;
    static final int CLEAR = 1;
    static final int LOOK = 2;
    static final int AWAIT = 3;
    static final int AWAIT_MILLIS = 4;

    private Calling() {}

    /** The flag after a call that had this result and did not wait for others; null if it cannot have had it. */
    static Boolean after(boolean set, int operation, long result) {
        return switch (operation) {
            case SET -> (Boolean) true;
            case CLEAR -> (Boolean) false;
            case AWAIT -> set ? (Boolean) true : null;
            default -> result == (set ? 1 : 0) ? (Boolean) set : null;
        };
    }

    static String show(int operation, int millis) {
        return switch (operation) {
            case SET -> "set()";
            case CLEAR -> "clear()";
            case LOOK -> "isSet()";
            case AWAIT -> "await()";
            default -> "await(" + millis + ")";
        };
    }

    static String show(int operation, long result) {
        boolean says = operation == LOOK || operation == AWAIT_MILLIS;
        return result < 0 ? "an InterruptedException" : says ? String.valueOf(result == 1) : "returned";
    }
}
