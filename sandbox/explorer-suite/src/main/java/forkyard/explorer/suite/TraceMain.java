package forkyard.explorer.suite;

import forkyard.explorer.code.Agent;
import forkyard.explorer.run.Trace;
import forkyard.explorer.search.Explorer;
import forkyard.explorer.search.Schedule;

/** Plays one schedule and prints what happens, a line a step: thread, line of the source, and what. */
public final class TraceMain {
    private TraceMain() {}

    /** @param arguments the program, and its schedule */
    public static void main(String... arguments) throws Exception {
        Agent.check();
        Explorer explorer = SuiteMain.explorer(SuiteMain.program(arguments[0]));
        Trace trace = Trace.full();
        String ending = SuiteMain.outcome(explorer.replay(Schedule.parse(arguments[1]), trace));
        for (Trace.Step step : trace.shared(_ -> false)) {
            String file = step.site() == null ? "" : step.site().file();
            System.out.println(step.thread() + "\t" + file + "\t" + step.text()
                    + (step.value().isEmpty() ? "" : ": " + step.value()));
        }
        System.out.println(ending);
        Runtime.getRuntime().halt(0);
    }
}
