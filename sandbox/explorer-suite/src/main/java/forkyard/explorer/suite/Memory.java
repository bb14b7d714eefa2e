package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.check;
import static forkyard.explorer.suite.Crew.play;
import static forkyard.explorer.suite.Crew.same;

import forkyard.explorer.suite.Wrong.As;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Shared variables and collections. */
final class Memory {
    @Wrong(As.RACE)
    static void waitsForAPlainFlag() throws Exception {
        boolean[] flag = new boolean[1];
        play(
                () -> {
                    while (!flag[0]) {
                        Thread.onSpinWait();
                    }
                },
                () -> flag[0] = true);
    }

    static class Seats {
        final boolean[] taken = new boolean[1];

        boolean reserve() {
            if (taken[0]) {
                return false;
            }
            taken[0] = true;
            return true;
        }
    }

    @Wrong(As.FAILURE)
    static void sellsTwice() throws Exception {
        Seats seats = new Seats();
        boolean[] got = new boolean[2];
        play(() -> got[0] = seats.reserve(), () -> got[1] = seats.reserve());
        check(got[0] != got[1], "sold twice");
    }

    static class Flag {
        volatile boolean set;
        int data;
    }

    @Right
    static void publishesByAVolatileFlag() throws Exception {
        Flag flag = new Flag();
        play(
                () -> {
                    while (!flag.set) {
                        Thread.onSpinWait();
                    }
                    same(1, flag.data);
                },
                () -> {
                    flag.data = 1;
                    flag.set = true;
                });
    }

    @Wrong(As.FAILURE)
    static void setsTheFlagFirst() throws Exception {
        Flag flag = new Flag();
        play(
                () -> {
                    while (!flag.set) {
                        Thread.onSpinWait();
                    }
                    same(1, flag.data);
                },
                () -> {
                    flag.set = true;
                    flag.data = 1;
                });
    }

    @Wrong(As.LIVELOCK)
    static void waitsForAFlagThatNobodySets() throws Exception {
        Flag flag = new Flag();
        play(() -> {
            while (!flag.set) {
                Thread.onSpinWait();
            }
        });
    }

    static class Lazy {
        static final AtomicInteger NONE = new AtomicInteger();
        final AtomicInteger made = new AtomicInteger();
        private Object plain = NONE;
        private volatile Object shared = NONE;

        Object getUnprotected() {
            if (shared == NONE) {
                made.incrementAndGet();
                shared = new Object();
            }
            return shared;
        }

        Object getTwiceChecked() {
            if (shared == NONE) {
                synchronized (this) {
                    if (shared == NONE) {
                        made.incrementAndGet();
                        shared = new Object();
                    }
                }
            }
            return shared;
        }

        Object getTwiceCheckedPlainly() {
            if (plain == NONE) {
                synchronized (this) {
                    if (plain == NONE) {
                        plain = new Object();
                    }
                }
            }
            return plain;
        }
    }

    @Wrong(As.FAILURE)
    static void madeTwice() throws Exception {
        Lazy lazy = new Lazy();
        play(lazy::getUnprotected, lazy::getUnprotected);
        same(1, lazy.made.get());
    }

    @Right
    static void doubleChecked() throws Exception {
        Lazy lazy = new Lazy();
        play(lazy::getTwiceChecked, lazy::getTwiceChecked);
        same(1, lazy.made.get());
    }

    @Wrong(As.RACE)
    static void doubleCheckedPlainly() throws Exception {
        Lazy lazy = new Lazy();
        play(lazy::getTwiceCheckedPlainly, lazy::getTwiceCheckedPlainly);
    }

    @Wrong(As.RACE)
    static void addsToAList() throws Exception {
        List<Integer> list = new ArrayList<>();
        play(() -> list.add(1), () -> list.add(2));
        same(2, list.size());
    }

    @Wrong(As.FAILURE)
    static void countsInAMap() throws Exception {
        Map<String, Integer> map = new HashMap<>();
        Crew.Part part = () -> map.put("k", map.getOrDefault("k", 0) + 1);
        play(part, part);
        same(2, map.get("k"));
    }

    @Wrong(As.FAILURE)
    static void looksAndPuts() throws Exception {
        Map<String, Integer> map = new ConcurrentHashMap<>();
        Crew.Part part = () -> {
            if (map.containsKey("k")) {
                map.put("k", map.get("k") + 1);
            } else {
                map.put("k", 1);
            }
        };
        play(part, part);
        same(2, map.get("k"));
    }

    @Right
    static void merges() throws Exception {
        Map<String, Integer> map = new ConcurrentHashMap<>();
        Crew.Part part = () -> map.merge("k", 1, Integer::sum);
        play(part, part);
        same(2, map.get("k"));
    }

    @Right
    static void computesOnce() throws Exception {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        AtomicInteger computed = new AtomicInteger();
        Crew.Part part = () -> map.computeIfAbsent("k", _ -> computed.incrementAndGet());
        play(part, part);
        same(1, computed.get());
    }

    @Right
    static void iteratesUnderTheListsLock() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>());
        play(
                () -> {
                    list.add(1);
                    list.add(2);
                },
                () -> {
                    synchronized (list) {
                        int size = list.size();
                        int seen = 0;
                        for (int each : list) {
                            seen += each > 0 ? 1 : 0;
                        }
                        same(size, seen);
                    }
                });
    }

    @Wrong(As.FAILURE)
    static void iteratesWithoutTheListsLock() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2, 3)));
        play(() -> list.add(4), () -> {
            for (int each : list) {
                check(each > 0, "not positive");
            }
        });
    }

    @Wrong(As.FAILURE)
    static void looksAndRemoves() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1)));
        Crew.Part part = () -> {
            if (!list.isEmpty()) {
                list.remove(0);
            }
        };
        play(part, part);
    }

    @Right
    static void pollsAQueue() throws Exception {
        ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>(List.of(1));
        AtomicInteger got = new AtomicInteger();
        Crew.Part part = () -> {
            Integer item = queue.poll();
            if (item != null) {
                got.addAndGet(item);
            }
        };
        play(part, part);
        same(1, got.get());
    }

    @Right
    static void copiesOnWrite() throws Exception {
        List<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2));
        play(() -> list.add(3), () -> {
            int seen = 0;
            for (int each : list) {
                seen += each;
            }
            check(seen == 3 || seen == 6, "torn");
        });
    }

    @Right
    static void handsOverThroughAQueue() throws Exception {
        BlockingQueue<int[]> queue = new ArrayBlockingQueue<>(1);
        play(
                () -> {
                    for (int i = 1; i <= 2; i++) {
                        queue.put(new int[] {i});
                    }
                },
                () -> same(3, queue.take()[0] + queue.take()[0]));
    }

    @Right
    static void pipeline() throws Exception {
        BlockingQueue<Integer> first = new LinkedBlockingQueue<>();
        BlockingQueue<Integer> second = new LinkedBlockingQueue<>();
        play(
                () -> {
                    first.put(1);
                    first.put(2);
                    first.put(-1);
                },
                () -> {
                    int item = first.take();
                    while (item > 0) {
                        second.put(item * item);
                        item = first.take();
                    }
                    second.put(-1);
                },
                () -> {
                    int sum = 0;
                    for (int item = second.take(); item > 0; item = second.take()) {
                        sum += item;
                    }
                    same(5, sum);
                });
    }

    @Wrong(As.FAILURE)
    static void twoVariablesThatBelongTogether() throws Exception {
        AtomicInteger low = new AtomicInteger(0);
        AtomicInteger high = new AtomicInteger(0);
        play(
                () -> {
                    low.incrementAndGet();
                    high.incrementAndGet();
                },
                () -> {
                    int l = low.get();
                    int h = high.get();
                    check(l == h, "torn");
                });
    }

    @Right
    static void twoVariablesInOneReference() throws Exception {
        record Pair(int low, int high) {}
        AtomicReference<Pair> pair = new AtomicReference<>(new Pair(0, 0));
        play(() -> pair.updateAndGet(p -> new Pair(p.low() + 1, p.high() + 1)), () -> {
            Pair seen = pair.get();
            same(seen.low(), seen.high());
        });
    }

    @Wrong(As.FAILURE)
    static void exceptionInAThread() throws Exception {
        play(
                () -> {
                    throw new IllegalStateException("on purpose");
                },
                () -> {});
    }
}
