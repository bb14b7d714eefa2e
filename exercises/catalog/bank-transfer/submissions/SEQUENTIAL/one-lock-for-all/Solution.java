/** Wrong: transfers that share no account wait for each other all the same. */
public final class Solution {
    public static Bank create(long[] initial, AuditHook hook) {
        return new Accounts(initial, hook);
    }

    private static final class Accounts implements Bank {
        private final long[] balances;
        private final AuditHook hook;

        Accounts(long[] initial, AuditHook hook) {
            this.balances = initial.clone();
            this.hook = hook;
        }

        @Override
        public synchronized boolean transfer(int from, int to, long amount) {
            if (balances[from] < amount) {
                return false;
            }
            hook.held(from, to);
            balances[from] -= amount;
            balances[to] += amount;
            return true;
        }

        @Override
        public synchronized long balance(int account) {
            return balances[account];
        }

        @Override
        public synchronized long total() {
            long total = 0;
            for (long balance : balances) {
                total += balance;
            }
            return total;
        }
    }
}
