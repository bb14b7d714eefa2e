package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.check;
import static forkyard.explorer.suite.Crew.same;

import forkyard.explorer.suite.Counting.Counter;
import forkyard.explorer.suite.Wrong.As;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Structured concurrency, scoped values, thread-locals. */
final class Scopes {
    private static final ScopedValue<String> NAME = ScopedValue.newInstance();
    private static final ThreadLocal<Integer> OWN = ThreadLocal.withInitial(() -> 0);

    @Wrong(As.FAILURE)
    static void subtasksCountPlainly() throws Exception {
        Counter counter = new Counter();
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(counter::add);
            scope.fork(counter::add);
            scope.join();
        }
        same(2, counter.count);
    }

    @Right
    static void subtasksAreJoined() throws Exception {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Integer> one = scope.fork(() -> 20);
            Subtask<Integer> other = scope.fork(() -> 22);
            scope.join();
            same(42, one.get() + other.get());
        }
    }

    @Wrong(As.FAILURE)
    static void subtaskNotJoined() throws Exception {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Integer> one = scope.fork(() -> 20);
            same(20, one.get());
        }
    }

    @Right
    static void theFirstWins() throws Exception {
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>anySuccessfulResultOrThrow())) {
            scope.fork(() -> 1);
            scope.fork(() -> {
                new CountDownLatch(1).await();
                return 2;
            });
            same(1, scope.join());
        }
    }

    @Wrong(As.DEADLOCK)
    static void subtasksThatWaitForEachOther() throws Exception {
        CountDownLatch one = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> {
                one.await();
                other.countDown();
                return 1;
            });
            scope.fork(() -> {
                other.await();
                one.countDown();
                return 2;
            });
            scope.join();
        }
    }

    @Right
    static void scopedValueIsInherited() throws Exception {
        ScopedValue.where(NAME, "outer").call(() -> {
            try (var scope = StructuredTaskScope.open()) {
                Subtask<String> name = scope.fork(NAME::get);
                scope.join();
                check(name.get().equals("outer"), "not inherited");
            }
            return null;
        });
    }

    @Right
    static void threadLocalsAreEachThreadsOwn() throws Exception {
        Crew.Part part = () -> {
            OWN.set(OWN.get() + 1);
            Thread.yield();
            same(1, OWN.get());
        };
        Crew.play(part, part);
        same(0, OWN.get());
    }
}
