public final class Solution {
    public static Bank create(long[] initial, AuditHook hook) {
        return new Accounts(initial, hook);
    }

    /** Right for one thread. Make it right for many, and let transfers that share no account go on side by side. */
    private static final class Accounts implements Bank {
        private final long[] balances;
        private final AuditHook hook;

        Accounts(long[] initial, AuditHook hook) {
            this.balances = initial.clone();
            this.hook = hook;
        }

        @Override
        public boolean transfer(int from, int to, long amount) {
            // Hold both accounts from here …
            if (balances[from] < amount) {
                return false;
            }
            hook.held(from, to);
            balances[from] -= amount;
            balances[to] += amount;
            // … to here.
            return true;
        }

        @Override
        public long balance(int account) {
            return balances[account];
        }

        @Override
        public long total() {
            long total = 0;
            for (long balance : balances) {
                total += balance;
            }
            return total;
        }
    }
}
