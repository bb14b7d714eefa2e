package forkyard.explorer.suite;

import forkyard.explorer.code.Agent;
import forkyard.explorer.run.Trace;
import forkyard.explorer.search.Explorer;
import forkyard.explorer.search.Schedule;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Plays schedules again and again, and prints for each how its program ended. */
public final class ReplayMain {
    private static final int TIMES = 20;

    private ReplayMain() {}

    /** @param schedules {@code Counting.plain=0:15 1:1} */
    public static void main(String... schedules) throws Exception {
        Agent.check();
        Map<String, Method> programs = new HashMap<>();
        SuiteMain.programs().forEach(program -> programs.put(SuiteMain.name(program), program));
        for (String each : schedules) {
            String name = each.substring(0, each.indexOf('='));
            Schedule schedule = Schedule.parse(each.substring(name.length() + 1));
            Method program = programs.get(name);
            Explorer explorer = SuiteMain.explorer(program);
            TreeSet<String> endings = new TreeSet<>();
            for (int i = 0; i < TIMES; i++) {
                endings.add(SuiteMain.outcome(
                        explorer.replay(schedule, Trace.full()).ending()));
            }
            System.out.println(name + "\t" + String.join(" and ", endings));
        }
        Runtime.getRuntime().halt(0);
    }
}
