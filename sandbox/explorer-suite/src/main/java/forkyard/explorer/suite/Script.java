package forkyard.explorer.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A made-up program of a few threads that do a few things to a few shared objects; its answer tells what each has seen. */
final class Script {
    private enum Deed {
        ADD,
        READ,
        WRITE,
        ADD_LOCKED,
        READ_LOCKED,
        ADD_ATOMIC,
        READ_ATOMIC,
        WRITE_VOLATILE,
        READ_VOLATILE,
        OFFER,
        POLL,
        ACQUIRE,
        RELEASE,
        WAIT,
        NOTIFY,
        BOTH_LOCKS,
        YIELD
    }

    private static final Deed[] DEEDS = Deed.values();
    private static final int OBJECTS = 2;

    private final int[] plain = new int[OBJECTS];
    private final Object[] locks = {new Object(), new Object()};
    private final AtomicInteger atomic = new AtomicInteger();
    private final ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();
    private final Semaphore semaphore = new Semaphore(1);
    private volatile int visible;

    /** Numbers that stand for deeds, for each thread. */
    static int[][] draw(SplittableRandom random) {
        int[][] deeds = new int[2 + random.nextInt(2)][];
        for (int i = 0; i < deeds.length; i++) {
            deeds[i] = new int[1 + random.nextInt(deeds.length == 2 ? 4 : 3)];
            Arrays.setAll(deeds[i], _ -> random.nextInt(DEEDS.length * OBJECTS));
        }
        return deeds;
    }

    static String told(int[][] deeds) {
        StringBuilder told = new StringBuilder();
        for (int[] each : deeds) {
            for (int deed : each) {
                told.append(DEEDS[deed / OBJECTS]).append(deed % OBJECTS).append(' ');
            }
            told.append("| ");
        }
        return told.toString();
    }

    static boolean yields(int[][] deeds) {
        return Arrays.stream(deeds).flatMapToInt(Arrays::stream).anyMatch(deed -> DEEDS[deed / OBJECTS] == Deed.YIELD);
    }

    /** Plays the script; returns what was seen, and what is left. */
    static String play(int[][] deeds) throws InterruptedException {
        Script script = new Script();
        List<Thread> threads = new ArrayList<>();
        int[] seen = new int[deeds.length];
        for (int i = 0; i < deeds.length; i++) {
            int me = i;
            threads.add(new Thread(() -> seen[me] = script.perform(deeds[me])));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return Arrays.toString(seen) + Arrays.toString(script.plain) + script.atomic + script.visible + script.queue;
    }

    private int perform(int[] deeds) {
        int seen = 0;
        for (int deed : deeds) {
            try {
                seen = seen * 11 + perform(DEEDS[deed / OBJECTS], deed % OBJECTS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return seen;
    }

    private int perform(Deed deed, int object) throws InterruptedException {
        return switch (deed) {
            case ADD -> plain[object]++;
            case READ -> plain[object];
            case WRITE -> plain[object] = 5;
            case ADD_LOCKED -> {
                synchronized (locks[object]) {
                    yield plain[object]++;
                }
            }
            case READ_LOCKED -> {
                synchronized (locks[object]) {
                    yield plain[0] + 3 * plain[1];
                }
            }
            case ADD_ATOMIC -> atomic.incrementAndGet();
            case READ_ATOMIC -> atomic.get();
            case WRITE_VOLATILE -> visible = visible + 1 + object;
            case READ_VOLATILE -> visible;
            case OFFER -> queue.offer(object) ? 1 : 0;
            case POLL -> {
                Integer item = queue.poll();
                yield item == null ? 9 : item;
            }
            case ACQUIRE -> {
                semaphore.acquire();
                yield 1;
            }
            case RELEASE -> {
                semaphore.release();
                yield 2;
            }
            case WAIT -> {
                synchronized (locks[object]) {
                    while (plain[object] == 0) {
                        locks[object].wait();
                    }
                    yield plain[object];
                }
            }
            case NOTIFY -> {
                synchronized (locks[object]) {
                    plain[object]++;
                    locks[object].notify();
                    yield 1;
                }
            }
            case BOTH_LOCKS -> {
                synchronized (locks[object]) {
                    synchronized (locks[1 - object]) {
                        yield plain[0]++;
                    }
                }
            }
            case YIELD -> {
                Thread.yield();
                yield 0;
            }
        };
    }
}
