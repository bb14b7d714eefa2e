package forkyard.explorer.suite;

import forkyard.explorer.code.Agent;
import forkyard.explorer.run.Trace;
import forkyard.explorer.search.Explorer;
import forkyard.explorer.search.Schedule;
import java.util.List;
import java.util.TreeSet;

/** Plays schedules again and again, and prints for each how its program ended. */
public final class ReplayMain {
    private ReplayMain() {}

    /** @param arguments how many times, then schedules: {@code Counting.plain=0:15 1:1} */
    public static void main(String... arguments) throws Exception {
        Agent.check();
        int times = Integer.parseInt(arguments[0]);
        for (String each : List.of(arguments).subList(1, arguments.length)) {
            String name = each.substring(0, each.indexOf('='));
            Schedule schedule = Schedule.parse(each.substring(name.length() + 1));
            Explorer explorer = SuiteMain.explorer(SuiteMain.program(name));
            TreeSet<String> endings = new TreeSet<>();
            for (int i = 0; i < times; i++) {
                endings.add(SuiteMain.outcome(explorer.replay(schedule, Trace.full())));
            }
            System.out.println(name + "\t" + String.join(" and ", endings));
        }
        Runtime.getRuntime().halt(0);
    }
}
