import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Wrong: whoever waits for another's value asks again and again. */
public final class Solution {
    public static <K, V> Memo<K, V> create(MemoFn<K, V> f) {
        return new Cache<>(f);
    }

    private static final class Slot<V> {
        private volatile V value;
        private volatile Throwable failure;
    }

    private static final class Cache<K, V> implements Memo<K, V> {
        private final MemoFn<K, V> f;
        private final ConcurrentMap<K, Slot<V>> slots = new ConcurrentHashMap<>();

        Cache(MemoFn<K, V> f) {
            this.f = f;
        }

        @Override
        public V get(K key) throws Exception {
            Slot<V> own = new Slot<>();
            Slot<V> slot = slots.putIfAbsent(key, own);
            if (slot == null) {
                slot = own;
                fill(key, own);
            }
            while (slot.value == null && slot.failure == null) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                Thread.onSpinWait();
            }
            switch (slot.failure) {
                case null -> {
                    return slot.value;
                }
                case Exception cause -> throw cause;
                case Error cause -> throw cause;
                case Throwable cause -> throw new AssertionError(cause);
            }
        }

        private void fill(K key, Slot<V> slot) {
            try {
                slot.value = f.apply(key, this);
            } catch (Throwable e) {
                slots.remove(key);
                slot.failure = e;
            }
        }
    }
}
