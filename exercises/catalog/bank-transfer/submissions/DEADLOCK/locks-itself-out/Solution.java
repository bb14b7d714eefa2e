import java.util.concurrent.Semaphore;

/** Wrong: from an account to itself it waits for a semaphore that it has. */
public final class Solution {
    public static Bank create(long[] initial, AuditHook hook) {
        return new Accounts(initial, hook);
    }

    private static final class Accounts implements Bank {
        private final long[] balances;
        private final Semaphore[] locks;
        private final AuditHook hook;

        Accounts(long[] initial, AuditHook hook) {
            this.balances = initial.clone();
            this.hook = hook;
            locks = new Semaphore[initial.length];
            for (int i = 0; i < locks.length; i++) {
                locks[i] = new Semaphore(1);
            }
        }

        @Override
        public boolean transfer(int from, int to, long amount) {
            Semaphore first = locks[Math.min(from, to)];
            Semaphore second = locks[Math.max(from, to)];
            first.acquireUninterruptibly();
            try {
                second.acquireUninterruptibly();
                try {
                    if (balances[from] < amount) {
                        return false;
                    }
                    hook.held(from, to);
                    balances[from] -= amount;
                    balances[to] += amount;
                    return true;
                } finally {
                    second.release();
                }
            } finally {
                first.release();
            }
        }

        @Override
        public long balance(int account) {
            locks[account].acquireUninterruptibly();
            try {
                return balances[account];
            } finally {
                locks[account].release();
            }
        }

        @Override
        public long total() {
            for (Semaphore lock : locks) {
                lock.acquireUninterruptibly();
            }
            long total = 0;
            for (long balance : balances) {
                total += balance;
            }
            for (Semaphore lock : locks) {
                lock.release();
            }
            return total;
        }
    }
}
