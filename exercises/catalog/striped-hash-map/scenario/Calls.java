/** The calls of a script {operation, key, value}, and their results as numbers. */
final class Calls {
    static final long NONE = Long.MIN_VALUE;

    private final StripedMap<Key, Long> map;
    private final int[] hashes;

    /** Of these keys; the hash code of each is given. */
    Calls(StripedMap<Key, Long> map, int[] hashes) {
        this.map = map;
        this.hashes = hashes;
    }

    /** 0 gets, 1 puts, 2 removes, 3 adds to the value (zero is taken away), 4 counts. */
    long make(long[] call) {
        Key key = new Key((int) call[1], hashes[(int) call[1]]);
        return switch ((int) call[0]) {
            case 0 -> number(map.get(key));
            case 1 -> number(map.put(key, call[2]));
            case 2 -> number(map.remove(key));
            case 3 -> number(map.merge(key, call[2], Calls::sum));
            case 4 -> map.size();
            default -> throw new AssertionError("no operation " + call[0]);
        };
    }

    private static Long sum(Long a, Long b) {
        return a + b == 0 ? null : a + b;
    }

    private static long number(Long value) {
        return value == null ? NONE : value;
    }
}
