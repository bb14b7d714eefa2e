package forkyard.explorer.bench;

import forkyard.explorer.code.Agent;
import forkyard.explorer.search.Explorer;
import forkyard.explorer.suite.SuiteMain;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Explores the ten operations again and again; what is counted are schedules that ran to the end of the program. */
final class ExplorerRateMain {
    private static final Duration BUDGET = Duration.ofSeconds(2);

    private ExplorerRateMain() {}

    public static void main(String... none) throws Exception {
        Agent.check();
        Method program = SuiteMain.program("TenOperations.counted");
        AtomicLong ended = new AtomicLong();
        Meter.start(ended::get);
        while (true) {
            Explorer explorer = SuiteMain.explorer(program, _ -> {
                ended.incrementAndGet();
                return false;
            });
            explorer.explore(BUDGET);
        }
    }
}
