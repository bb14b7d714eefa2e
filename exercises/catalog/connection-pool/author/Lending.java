import java.util.BitSet;

/** One thread's calls, followed step by step: what is lent, what is idle, how many were made. */
final class Lending {
    static final int BORROW = 0;
    static final int BORROW_FAILING = 1;
    static final int GIVE_BACK = 2;

    private static final int TIMEOUT = -1;
    private static final int REFUSED = -2;

    private final int k;
    private final BitSet lent = new BitSet();
    private final BitSet idle = new BitSet();

    Lending(int k) {
        this.k = k;
    }

    /** Empty if this result is right, and the call is carried out; else what was expected. */
    String expected(int operation, int number, int result) {
        if (operation == GIVE_BACK) {
            if (!lent.get(number)) {
                return result == REFUSED ? "" : "an IllegalStateException";
            }
            lent.clear(number);
            idle.set(number);
            return result == 0 ? "" : "taken back";
        }
        if (lent.cardinality() == k) {
            return result == TIMEOUT ? "" : "a TimeoutException";
        }
        if (!idle.isEmpty()) {
            boolean right = result > 0 && idle.get(result);
            return right ? lend(result) : "one of those that were given back: " + idle;
        }
        if (operation == BORROW_FAILING) {
            return result == REFUSED ? "" : "an IllegalStateException";
        }
        int next = lent.cardinality() + 1;
        return result == next ? lend(result) : "a new connection, number " + next;
    }

    private String lend(int number) {
        idle.clear(number);
        lent.set(number);
        return "";
    }

    @Override
    public String toString() {
        return "lent: " + lent + ", idle: " + idle;
    }

    static String show(int operation, int number) {
        return switch (operation) {
            case BORROW -> "borrow(0)";
            case BORROW_FAILING -> "borrow(0) with a factory that fails";
            default -> "giveBack(connection " + number + ")";
        };
    }

    static String show(int result) {
        return switch (result) {
            case TIMEOUT -> "a TimeoutException";
            case REFUSED -> "an IllegalStateException";
            case 0 -> "taken back";
            default -> "connection " + result;
        };
    }
}
