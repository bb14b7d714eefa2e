import java.util.ArrayList;
import java.util.List;

/** The operations of a script, as numbers and as Java, and what each does to a list of at most so many items. */
final class Calling {
    static final int PUT = 0;
    static final int TAKE = 1;
    static final int OFFER = 2;
    static final int SIZE = 3;

    private Calling() {}

    /** The items after a call that had this result; null if it cannot have had it. {@code offer} did not wait. */
    static List<Long> after(List<Long> items, int capacity, int operation, long item, long result) {
        return switch (operation) {
            case PUT -> items.size() < capacity ? with(items, item) : null;
            case TAKE -> !items.isEmpty() && items.getFirst() == result ? items.subList(1, items.size()) : null;
            case OFFER -> {
                boolean room = items.size() < capacity;
                yield result != (room ? 1 : 0) ? null : room ? with(items, item) : items;
            }
            default -> result == items.size() ? items : null;
        };
    }

    private static List<Long> with(List<Long> items, long item) {
        List<Long> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }

    static String show(int operation, long item, long millis) {
        return switch (operation) {
            case PUT -> "put(" + item + ")";
            case TAKE -> "take()";
            case OFFER -> "offer(" + item + ", " + millis + ")";
            default -> "size()";
        };
    }

    static String show(int operation, long result) {
        return switch (operation) {
            case PUT -> "returned";
            case OFFER -> String.valueOf(result == 1);
            default -> String.valueOf(result);
        };
    }
}
