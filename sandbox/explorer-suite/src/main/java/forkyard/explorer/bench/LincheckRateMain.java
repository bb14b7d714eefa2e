package forkyard.explorer.bench;

import forkyard.explorer.suite.TenOperations;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.verifier.Verifier;

/** Lets Lincheck check the ten operations; what is counted are its invocations. */
final class LincheckRateMain {
    /** The same program, with its threads. */
    static final String PROGRAM = "program";

    /** The same operations as actors, in threads that Lincheck has and keeps. */
    static final String ACTORS = "actors";

    private LincheckRateMain() {}

    public static void main(String... arguments) {
        try {
            switch (arguments[0]) {
                case PROGRAM -> program();
                case ACTORS -> actors();
                default -> throw new IllegalArgumentException("neither the program nor its actors: " + arguments[0]);
            }
        } catch (LincheckAssertionError e) {
            System.out.println(e); // on a busy machine it may take a program for one that hangs
        }
        Runtime.getRuntime().halt(1); // before its rate was measured
    }

    /** Lincheck does not tell how many invocations there were; but each starts the program's two threads, and nothing else starts any. */
    private static void program() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Meter.start(() -> threads.getTotalStartedThreadCount() / 2);
        Lincheck.runConcurrentTest(Integer.MAX_VALUE, () -> {
            try {
                TenOperations.counted();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void actors() {
        Meter.start(Counting.INVOCATIONS::get);
        new ModelCheckingOptions()
                .iterations(1)
                .invocationsPerIteration(Integer.MAX_VALUE)
                .threads(2)
                .actorsPerThread(TenOperations.EACH)
                .actorsBefore(0)
                .actorsAfter(0)
                .verifier(Counting.class)
                .check(Counter.class);
    }

    /** For Lincheck, which makes one for each invocation. */
    public static final class Counter {
        private final TenOperations.Counter counter = new TenOperations.Counter();

        @Operation
        public void add() {
            counter.add();
        }
    }

    /** Counts instead of verifying, which would take time that running schedules does not. */
    public static final class Counting implements Verifier {
        private static final AtomicLong INVOCATIONS = new AtomicLong();

        /** For Lincheck. */
        public Counting(Class<?> specification) {}

        @Override
        public boolean verifyResults(ExecutionScenario scenario, ExecutionResult results) {
            INVOCATIONS.incrementAndGet();
            return true;
        }
    }
}
