package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.play;
import static forkyard.explorer.suite.Crew.same;

import forkyard.explorer.suite.Wrong.As;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Several threads count. */
final class Counting {
    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Counter.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static class Counter {
        int count;
        volatile int visible;

        void add() {
            count++;
        }

        synchronized void addLocked() {
            count++;
        }

        synchronized int readLocked() {
            return count;
        }
    }

    @Wrong(As.FAILURE)
    static void plain() throws Exception {
        Counter counter = new Counter();
        play(counter::add, counter::add);
        same(2, counter.count);
    }

    @Wrong(As.FAILURE)
    static void plainTwiceEach() throws Exception {
        Counter counter = new Counter();
        Crew.Part twice = () -> {
            counter.add();
            counter.add();
        };
        play(twice, twice);
        same(4, counter.count);
    }

    @Right
    static void locked() throws Exception {
        Counter counter = new Counter();
        play(counter::addLocked, counter::addLocked, counter::addLocked);
        same(3, counter.count);
    }

    @Right
    static void tenTimesLocked() throws Exception {
        Counter counter = new Counter();
        Crew.Part part = () -> {
            for (int i = 0; i < 5; i++) {
                counter.addLocked();
            }
        };
        play(part, part);
        same(10, counter.count);
    }

    @Wrong(As.FAILURE)
    static void readAndWriteLockedApart() throws Exception {
        Counter counter = new Counter();
        Crew.Part part = () -> {
            int seen = counter.readLocked();
            synchronized (counter) {
                counter.count = seen + 1;
            }
        };
        play(part, part);
        same(2, counter.count);
    }

    @Wrong(As.FAILURE)
    static void oneOfTwoWithoutTheLock() throws Exception {
        Counter counter = new Counter();
        play(counter::addLocked, counter::add);
        same(2, counter.count);
    }

    @Wrong(As.FAILURE)
    static void eachWithALockOfItsOwn() throws Exception {
        Counter counter = new Counter();
        Crew.Part part = () -> {
            synchronized (new Object()) {
                counter.count++;
            }
        };
        play(part, part);
        same(2, counter.count);
    }

    @Wrong(As.FAILURE)
    static void volatileIncrement() throws Exception {
        Counter counter = new Counter();
        play(() -> counter.visible++, () -> counter.visible++);
        same(2, counter.visible);
    }

    @Wrong(As.FAILURE)
    static void atomicGetThenSet() throws Exception {
        AtomicInteger counter = new AtomicInteger();
        play(() -> counter.set(counter.get() + 1), () -> counter.set(counter.get() + 1));
        same(2, counter.get());
    }

    @Right
    static void atomicIncrement() throws Exception {
        AtomicInteger counter = new AtomicInteger();
        play(counter::incrementAndGet, counter::incrementAndGet);
        same(2, counter.get());
    }

    @Right
    static void compareAndSetInALoop() throws Exception {
        AtomicInteger counter = new AtomicInteger();
        Crew.Part part = () -> {
            int seen;
            do {
                seen = counter.get();
            } while (!counter.compareAndSet(seen, seen + 1));
        };
        play(part, part);
        same(2, counter.get());
    }

    @Wrong(As.FAILURE)
    static void compareAndSetOnce() throws Exception {
        AtomicInteger counter = new AtomicInteger();
        Crew.Part part = () -> {
            int seen = counter.get();
            counter.compareAndSet(seen, seen + 1);
        };
        play(part, part);
        same(2, counter.get());
    }

    @Wrong(As.FAILURE)
    static void varHandleGetThenSet() throws Exception {
        Counter counter = new Counter();
        Crew.Part part = () -> COUNT.setVolatile(counter, (int) COUNT.getVolatile(counter) + 1);
        play(part, part);
        same(2, counter.count);
    }

    @Right
    static void varHandleGetAndAdd() throws Exception {
        Counter counter = new Counter();
        Crew.Part part = () -> COUNT.getAndAdd(counter, 1);
        play(part, part);
        same(2, (int) COUNT.getVolatile(counter));
    }

    /** What was published is only looked at, by whatever name. */
    @Right
    static void copiesReplacedByCompareAndSet() throws Exception {
        AtomicReference<BitSet> taken = new AtomicReference<>(new BitSet());
        Crew.Part part = () -> {
            BitSet seen;
            BitSet next;
            do {
                seen = taken.get();
                next = (BitSet) seen.clone();
                next.set(seen.nextClearBit(0));
            } while (!taken.compareAndSet(seen, next));
        };
        play(part, part);
        same(2, taken.get().cardinality());
    }

    @Right
    static void adder() throws Exception {
        LongAdder counter = new LongAdder();
        play(counter::increment, counter::increment, counter::increment);
        same(3, counter.sum());
    }

    @Wrong(As.FAILURE)
    static void immutableValueReplaced() throws Exception {
        AtomicReference<Integer> counter = new AtomicReference<>(0);
        Crew.Part part = () -> counter.set(counter.get() + 1);
        play(part, part);
        same(2, counter.get());
    }

    @Right
    static void immutableValueUpdated() throws Exception {
        AtomicReference<Integer> counter = new AtomicReference<>(0);
        Crew.Part part = () -> counter.updateAndGet(n -> n + 1);
        play(part, part);
        same(2, counter.get());
    }

    @Wrong(As.FAILURE)
    static void elementsOfOneArray() throws Exception {
        int[] counts = new int[2];
        play(() -> counts[1]++, () -> counts[1]++);
        same(2, counts[1]);
    }

    @Right
    static void differentElementsOfOneArray() throws Exception {
        int[] counts = new int[2];
        play(() -> counts[0]++, () -> counts[1]++);
        same(2, counts[0] + counts[1]);
    }

    @Right
    static void localThenAddedUnderTheLock() throws Exception {
        Counter counter = new Counter();
        Crew.Part part = () -> {
            int mine = 0;
            for (int i = 0; i < 5; i++) {
                mine++;
            }
            synchronized (counter) {
                counter.count += mine;
            }
        };
        play(part, part);
        same(10, counter.count);
    }

    @Wrong(As.FAILURE)
    static void sleepsBeforeItCounts() throws Exception {
        Counter counter = new Counter();
        Crew.Part part = () -> {
            Thread.sleep(5);
            counter.add();
        };
        play(part, part);
        same(2, counter.count);
    }
}
