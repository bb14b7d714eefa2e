import forkyard.author.Shapes;
import forkyard.wire.Finding;
import java.util.BitSet;
import java.util.StringJoiner;

/** One thread's calls, followed step by step; {@code reserve()} may take any free seat. */
final class OneByOne {
    private static final int REFUSED = -2;

    private OneByOne() {}

    static Finding check(int size, int[][] calls, Object returned) {
        int[] codes = Shapes.ints(calls.length, returned);
        BitSet taken = new BitSet(size);
        StringJoiner before = new StringJoiner(", ");
        for (int i = 0; i < calls.length; i++) {
            int operation = calls[i][0];
            int seat = calls[i][1];
            String expected = expected(taken, size, operation, seat, codes[i]);
            String call = Seating.show(operation, seat);
            if (!expected.isEmpty()) {
                return Finding.wrong(
                        call + " gives a wrong answer to a single clerk.",
                        new Finding.Detail("seats", "" + size),
                        new Finding.Detail("calls before", before.toString()),
                        new Finding.Detail("call", call),
                        new Finding.Detail("expected", expected),
                        new Finding.Detail("actual", Seating.show(operation, codes[i], "an exception")));
            }
            before.add(call);
        }
        return Finding.right();
    }

    /** Empty if the code is right, which then is carried out; else what was expected. */
    private static String expected(BitSet taken, int size, int operation, int seat, int code) {
        if ((operation == Seating.RESERVE || operation == Seating.CANCEL) && (seat < 0 || seat >= size)) {
            return code == REFUSED ? "" : "an IllegalArgumentException";
        }
        switch (operation) {
            case Seating.RESERVE_ANY -> {
                boolean right = taken.cardinality() == size ? code == -1 : code >= 0 && code < size && !taken.get(code);
                if (right && code >= 0) {
                    taken.set(code);
                }
                return right ? "" : taken.cardinality() == size ? "OptionalInt.empty" : "a free seat";
            }
            case Seating.RESERVE, Seating.CANCEL -> {
                boolean works = taken.get(seat) == (operation == Seating.CANCEL);
                taken.set(seat, operation == Seating.RESERVE);
                return code == (works ? 1 : 0) ? "" : String.valueOf(works);
            }
            default -> {
                int free = size - taken.cardinality();
                return code == free ? "" : String.valueOf(free);
            }
        }
    }
}
