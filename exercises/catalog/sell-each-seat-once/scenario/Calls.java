import java.util.OptionalInt;

/** The calls of a script, and their results as numbers. */
final class Calls {
    static final int REFUSED = -2;
    static final int THREW = -3;

    private Calls() {}

    /** 0 reserves any seat, 1 this one, 2 cancels it, 3 counts the free ones. */
    static int make(Seats seats, int operation, int seat) {
        return switch (operation) {
            case 0 -> {
                OptionalInt got = seats.reserve();
                yield got.isPresent() ? got.getAsInt() : -1;
            }
            case 1 -> seats.reserve(seat) ? 1 : 0;
            case 2 -> seats.cancel(seat) ? 1 : 0;
            case 3 -> seats.free();
            default -> throw new AssertionError("no operation " + operation);
        };
    }
}
