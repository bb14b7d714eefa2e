import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BinaryOperator;

/** Wrong: two who hold a lock each, and want all. */
public final class Solution {
    public static <K, V> StripedMap<K, V> create(int stripes) {
        return new Striped<>(stripes);
    }

    private static final class Node<K, V> {
        private final K key;
        private V value;
        private Node<K, V> next;

        Node(K key, V value, Node<K, V> next) {
            this.key = key;
            this.value = value;
            this.next = next;
        }
    }

    private static final class Striped<K, V> implements StripedMap<K, V> {
        private final ReentrantLock[] locks;
        private final AtomicInteger size = new AtomicInteger();

        /** Read with one lock, replaced with all. Its length is a multiple of the number of locks. */
        private Node<K, V>[] table;

        Striped(int stripes) {
            locks = new ReentrantLock[stripes];
            for (int i = 0; i < stripes; i++) {
                locks[i] = new ReentrantLock();
            }
            table = chains(stripes);
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static <K, V> Node<K, V>[] chains(int length) {
            return new Node[length];
        }

        @Override
        public V get(K key) {
            ReentrantLock lock = lock(key);
            try {
                Node<K, V> node = find(key);
                return node == null ? null : node.value;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public V put(K key, V value) {
            ReentrantLock lock = lock(key);
            try {
                Node<K, V> node = find(key);
                if (node != null) {
                    V old = node.value;
                    node.value = value;
                    return old;
                }
                add(key, value);
                growIfFull();
                return null;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public V remove(K key) {
            ReentrantLock lock = lock(key);
            try {
                Node<K, V> node = find(key);
                if (node == null) {
                    return null;
                }
                unlink(node);
                return node.value;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public V merge(K key, V value, BinaryOperator<V> function) {
            ReentrantLock lock = lock(key);
            try {
                Node<K, V> node = find(key);
                if (node != null) {
                    node.value = function.apply(node.value, value);
                    if (node.value == null) {
                        unlink(node);
                    }
                    return node.value;
                }
                add(key, value);
                growIfFull();
                return value;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int size() {
            return size.get();
        }

        private ReentrantLock lock(K key) {
            ReentrantLock lock = locks[Math.floorMod(key.hashCode(), locks.length)];
            lock.lock();
            return lock;
        }

        private int bucket(K key) {
            return Math.floorMod(key.hashCode(), table.length);
        }

        private Node<K, V> find(K key) {
            Node<K, V> node = table[bucket(key)];
            while (node != null && !node.key.equals(key)) {
                node = node.next;
            }
            return node;
        }

        private void add(K key, V value) {
            int bucket = bucket(key);
            table[bucket] = new Node<>(key, value, table[bucket]);
            size.incrementAndGet();
        }

        private void unlink(Node<K, V> node) {
            int bucket = bucket(node.key);
            if (table[bucket] == node) {
                table[bucket] = node.next;
            } else {
                Node<K, V> before = table[bucket];
                while (before.next != node) {
                    before = before.next;
                }
                before.next = node.next;
            }
            size.decrementAndGet();
        }

        private void growIfFull() {
            if (size.get() <= table.length) {
                return;
            }
            for (ReentrantLock lock : locks) {
                lock.lock();
            }
            try {
                if (size.get() > table.length) {
                    grow();
                }
            } finally {
                for (ReentrantLock lock : locks) {
                    lock.unlock();
                }
            }
        }

        private void grow() {
            Node<K, V>[] old = table;
            table = chains(2 * old.length);
            for (Node<K, V> chain : old) {
                Node<K, V> next;
                for (Node<K, V> node = chain; node != null; node = next) {
                    next = node.next;
                    int bucket = bucket(node.key);
                    node.next = table[bucket];
                    table[bucket] = node;
                }
            }
        }
    }
}
