package forkyard.explorer.bench;

import forkyard.explorer.code.Agent;
import forkyard.explorer.search.Explorer;
import forkyard.explorer.suite.SuiteMain;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Explores the ten operations again and again; what is counted are schedules that ran to the end of the program. */
final class ExplorerRateMain {
    private static final Duration BUDGET = Duration.ofSeconds(2);

    private ExplorerRateMain() {}

    public static void main(String... none) throws Exception {
        Agent.check();
        AtomicLong ended = new AtomicLong();
        Supplier<Explorer> explorers = SuiteMain.explorers(SuiteMain.program("TenOperations.counted"), _ -> {
            ended.incrementAndGet();
            return false;
        });
        Meter.start(ended::get);
        while (true) {
            explorers.get().explore(BUDGET);
        }
    }
}
