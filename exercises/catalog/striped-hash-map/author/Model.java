import java.util.Map;
import java.util.TreeMap;

/** What the calls of a script do to a map, and how they look as Java. */
final class Model {
    static final int GET = 0;
    static final int PUT = 1;
    static final int REMOVE = 2;
    static final int MERGE = 3;
    static final int SIZE = 4;
    static final long NONE = Long.MIN_VALUE;

    private Model() {}

    /** The values after this call {operation, key, value}; null if it cannot have had this result. */
    static Map<Long, Long> after(Map<Long, Long> values, long[] call, long result) {
        Map<Long, Long> after = new TreeMap<>(values);
        long key = call[1];
        Long expected =
                switch ((int) call[0]) {
                    case GET -> values.get(key);
                    case PUT -> after.put(key, call[2]);
                    case REMOVE -> after.remove(key);
                    case MERGE -> after.merge(key, call[2], (a, b) -> a + b == 0 ? null : (Long) (a + b));
                    default -> (Long) (long) values.size();
                };
        return result == (expected == null ? NONE : expected) ? after : null;
    }

    static String show(long[] call, long result) {
        String end = " = " + show(result);
        return switch ((int) call[0]) {
            case GET -> "get(" + call[1] + ")" + end;
            case PUT -> "put(" + call[1] + ", " + call[2] + ")" + end;
            case REMOVE -> "remove(" + call[1] + ")" + end;
            case MERGE -> "merge(" + call[1] + ", " + call[2] + ", sum)" + end;
            default -> "size()" + end;
        };
    }

    static String show(long value) {
        return value == NONE ? "null" : "" + value;
    }
}
