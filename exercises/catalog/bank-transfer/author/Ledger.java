import java.util.ArrayList;
import java.util.List;

/** The operations of a script, as numbers and as Java, and what each does to the balances. */
final class Ledger {
    static final int TRANSFER = 0;
    static final int BALANCE = 1;
    static final int TOTAL = 2;

    private Ledger() {}

    static List<Long> of(long[] balances) {
        List<Long> list = new ArrayList<>();
        for (long balance : balances) {
            list.add(balance);
        }
        return list;
    }

    /** The balances after a call that had this result; null if it cannot have had it. */
    static List<Long> after(List<Long> balances, long[] call, long result) {
        int from = (int) call[1];
        return switch ((int) call[0]) {
            case TRANSFER -> {
                boolean enough = balances.get(from) >= call[3];
                yield result != (enough ? 1 : 0) ? null : enough ? moved(balances, from, (int) call[2], call[3]) : balances;
            }
            case BALANCE -> result == balances.get(from) ? balances : null;
            default -> result == sum(balances) ? balances : null;
        };
    }

    static List<Long> moved(List<Long> balances, int from, int to, long amount) {
        List<Long> after = new ArrayList<>(balances);
        after.set(from, after.get(from) - amount);
        after.set(to, after.get(to) + amount);
        return after;
    }

    static long sum(List<Long> balances) {
        return balances.stream().mapToLong(Long::longValue).sum();
    }

    static String show(long[] call) {
        return switch ((int) call[0]) {
            case TRANSFER -> "transfer(" + call[1] + ", " + call[2] + ", " + call[3] + ")";
            case BALANCE -> "balance(" + call[1] + ")";
            default -> "total()";
        };
    }

    static String show(long[] call, long result) {
        return call[0] == TRANSFER ? String.valueOf(result == 1) : String.valueOf(result);
    }
}
