/** One monitor knows which accounts are held. Both are taken at once, or neither. */
public final class Solution {
    public static Bank create(long[] initial, AuditHook hook) {
        return new Accounts(initial, hook);
    }

    private static final class Accounts implements Bank {
        private final long[] balances;
        private final boolean[] held;
        private final AuditHook hook;

        Accounts(long[] initial, AuditHook hook) {
            this.balances = initial.clone();
            this.held = new boolean[initial.length];
            this.hook = hook;
        }

        @Override
        public boolean transfer(int from, int to, long amount) {
            if (!hold(from, to, amount)) {
                return false;
            }
            boolean goesOn = false;
            try {
                hook.held(from, to);
                goesOn = true;
            } finally {
                release(from, to, goesOn ? amount : 0);
            }
            return true;
        }

        /** False if there is not enough money; then nothing is held. */
        private synchronized boolean hold(int from, int to, long amount) {
            boolean interrupted = false;
            while (held[from] || held[to]) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            boolean enough = balances[from] >= amount;
            held[from] = enough;
            held[to] = enough;
            return enough;
        }

        private synchronized void release(int from, int to, long amount) {
            balances[from] -= amount;
            balances[to] += amount;
            held[from] = false;
            held[to] = false;
            notifyAll();
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
