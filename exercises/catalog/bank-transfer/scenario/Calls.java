/** The calls of a script, and their results as numbers. */
final class Calls {
    private Calls() {}

    /** What {operation, account, other account, amount} gives: 0 transfers, 1 asks for a balance, 2 for the total. */
    static long make(Bank bank, long[] call) {
        return switch ((int) call[0]) {
            case 0 -> bank.transfer((int) call[1], (int) call[2], call[3]) ? 1 : 0;
            case 1 -> bank.balance((int) call[1]);
            case 2 -> bank.total();
            default -> throw new AssertionError("no operation " + call[0]);
        };
    }

    static long[] balances(Bank bank, int accounts) {
        long[] balances = new long[accounts];
        for (int i = 0; i < accounts; i++) {
            balances[i] = bank.balance(i);
        }
        return balances;
    }
}
