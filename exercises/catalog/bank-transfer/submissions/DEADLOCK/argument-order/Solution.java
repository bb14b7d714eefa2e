import java.util.concurrent.locks.ReentrantLock;

/** Wrong: takes first the account that gives, so that two transfers to and fro each hold what the other wants. */
public final class Solution {
    public static Bank create(long[] initial, AuditHook hook) {
        return new Accounts(initial, hook);
    }

    private static final class Accounts implements Bank {
        private final long[] balances;
        private final ReentrantLock[] locks;
        private final AuditHook hook;

        Accounts(long[] initial, AuditHook hook) {
            this.balances = initial.clone();
            this.hook = hook;
            locks = new ReentrantLock[initial.length];
            for (int i = 0; i < locks.length; i++) {
                locks[i] = new ReentrantLock();
            }
        }

        @Override
        public boolean transfer(int from, int to, long amount) {
            ReentrantLock first = locks[from];
            ReentrantLock second = locks[to];
            first.lock();
            try {
                second.lock();
                try {
                    if (balances[from] < amount) {
                        return false;
                    }
                    hook.held(from, to);
                    balances[from] -= amount;
                    balances[to] += amount;
                    return true;
                } finally {
                    second.unlock();
                }
            } finally {
                first.unlock();
            }
        }

        @Override
        public long balance(int account) {
            locks[account].lock();
            try {
                return balances[account];
            } finally {
                locks[account].unlock();
            }
        }

        @Override
        public long total() {
            for (ReentrantLock lock : locks) {
                lock.lock();
            }
            long total = 0;
            for (long balance : balances) {
                total += balance;
            }
            for (ReentrantLock lock : locks) {
                lock.unlock();
            }
            return total;
        }
    }
}
