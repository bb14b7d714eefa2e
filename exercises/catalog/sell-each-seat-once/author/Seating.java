/** The operations of a script, as numbers and as Java. */
final class Seating {
    static final int RESERVE_ANY = 0;
    static final int RESERVE = 1;
    static final int CANCEL = 2;
    static final int FREE = 3;

    private Seating() {}

    static String show(int operation, int seat) {
        return switch (operation) {
            case RESERVE_ANY -> "reserve()";
            case RESERVE -> "reserve(" + seat + ")";
            case CANCEL -> "cancel(" + seat + ")";
            default -> "free()";
        };
    }

    /** A result; below -1 it is no value, but this. */
    static String show(int operation, long result, String otherwise) {
        if (result < -1) {
            return otherwise;
        }
        return switch (operation) {
            case RESERVE_ANY -> result < 0 ? "OptionalInt.empty" : "OptionalInt[" + result + "]";
            case RESERVE, CANCEL -> String.valueOf(result == 1);
            default -> String.valueOf(result);
        };
    }
}
