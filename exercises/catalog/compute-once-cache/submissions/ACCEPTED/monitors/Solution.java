import java.util.HashMap;
import java.util.Map;

/** One monitor for the table, held only to look; one for each entry, to wait for its value. */
public final class Solution {
    public static <K, V> Memo<K, V> create(MemoFn<K, V> f) {
        return new Cache<>(f);
    }

    private sealed interface Outcome<V> {
        record Value<V>(V value) implements Outcome<V> {}

        record Failure<V>(Throwable cause) implements Outcome<V> {}
    }

    private static final class Entry<V> {
        private Outcome<V> outcome;

        synchronized void end(Outcome<V> how) {
            outcome = how;
            notifyAll();
        }

        synchronized Outcome<V> await() throws InterruptedException {
            while (outcome == null) {
                wait();
            }
            return outcome;
        }
    }

    private static final class Cache<K, V> implements Memo<K, V> {
        private final MemoFn<K, V> f;
        private final Map<K, Entry<V>> entries = new HashMap<>();

        Cache(MemoFn<K, V> f) {
            this.f = f;
        }

        @Override
        public V get(K key) throws Exception {
            Entry<V> entry;
            boolean mine;
            synchronized (entries) {
                entry = entries.get(key);
                mine = entry == null;
                if (mine) {
                    entry = new Entry<>();
                    entries.put(key, entry);
                }
            }
            if (mine) {
                entry.end(compute(key));
            }
            return switch (entry.await()) {
                case Outcome.Value<V>(V value) -> value;
                case Outcome.Failure<V>(Exception cause) -> throw cause;
                case Outcome.Failure<V>(Error cause) -> throw cause;
                case Outcome.Failure<V>(Throwable cause) -> throw new AssertionError(cause);
            };
        }

        private Outcome<V> compute(K key) {
            try {
                return new Outcome.Value<>(f.apply(key, this));
            } catch (Throwable e) {
                synchronized (entries) {
                    entries.remove(key);
                }
                return new Outcome.Failure<>(e);
            }
        }
    }
}
