package forkyard.explorer.suite;

import forkyard.explorer.code.Agent;
import forkyard.explorer.code.ProgramCode;
import forkyard.explorer.code.ProgramLoader;
import forkyard.explorer.run.Bounds;
import forkyard.explorer.run.Ending;
import forkyard.explorer.run.Sites;
import forkyard.explorer.search.Exploration;
import forkyard.explorer.search.Explorer;
import forkyard.explorer.search.Finding;
import forkyard.explorer.search.Program;
import forkyard.explorer.suite.Wrong.As;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Explores the programs of this package, in a JVM that has the agent, and prints one line for each. */
public final class SuiteMain {
    private static final List<Class<?>> PROGRAMS =
            List.of(Counting.class, Locking.class, Waiting.class, Tasks.class, Memory.class);
    private static final Duration BUDGET = Duration.ofSeconds(2);

    private SuiteMain() {}

    /** @param wanted programs ({@code Counting.plain}); all if there are none */
    public static void main(String... wanted) throws Exception {
        Agent.check();
        Map<String, byte[]> code = ProgramCode.instrument(classes(), false);
        for (Class<?> group : PROGRAMS) {
            for (Method method : group.getDeclaredMethods()) {
                String name = group.getSimpleName() + "." + method.getName();
                boolean isProgram = method.isAnnotationPresent(Wrong.class) || method.isAnnotationPresent(Right.class);
                if (isProgram && (wanted.length == 0 || List.of(wanted).contains(name))) {
                    explore(name, method, code);
                }
            }
        }
        Runtime.getRuntime().halt(0); // what is left of explored programs is nobody's to wait for
    }

    private static void explore(String name, Method method, Map<String, byte[]> code) throws Exception {
        Class<?> group = new ProgramLoader(code, SuiteMain.class.getClassLoader())
                .loadClass(method.getDeclaringClass().getName());
        Class.forName(group.getName(), true, group.getClassLoader());
        Method program = group.getDeclaredMethod(method.getName());
        program.setAccessible(true);
        long begun = System.nanoTime();
        Exploration exploration = new Explorer(fresh(program), _ -> false, Bounds.USUAL, 1).explore(BUDGET);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        System.out.println(String.join(
                "\t",
                name,
                exploration.unexplorable().orElseGet(() -> outcome(exploration.finding())),
                Long.toString(millis),
                Integer.toString(exploration.schedules()),
                exploration
                        .finding()
                        .map(SuiteMain::told)
                        .orElseGet(() -> exploration.searched().toString())));
    }

    private static Program fresh(Method program) {
        return () -> () -> {
            try {
                return program.invoke(null);
            } catch (InvocationTargetException e) {
                switch (e.getCause()) {
                    case Error error -> throw error;
                    case Exception exception -> throw exception;
                    default -> throw e;
                }
            }
        };
    }

    private static String outcome(Optional<Finding> finding) {
        return switch (finding.orElse(null)) {
            case null -> "nothing";
            case Finding.Failed failed ->
                switch (failed.ending()) {
                    case Ending.Threw _ -> As.FAILURE.name();
                    case Ending.Deadlock _ -> As.DEADLOCK.name();
                    case Ending.Livelock _ -> As.LIVELOCK.name();
                    case Ending.Exited _, Ending.Returned _, Ending.Abandoned _, Ending.Unexplorable _ ->
                        failed.ending().toString();
                };
            case Finding.Raced _ -> As.RACE.name();
            case Finding.Left _ -> As.LEFT_BEHIND.name();
        };
    }

    private static String told(Finding finding) {
        String what = switch (finding) {
            case Finding.Failed failed -> failed.ending().toString();
            case Finding.Raced raced ->
                raced.race().variable() + " at "
                        + Sites.at(raced.race().first()).place() + " and "
                        + Sites.at(raced.race().second()).place();
            case Finding.Left left -> left.ending().left().toString();
        };
        return what.replaceAll("\\s+", " ") + " by " + finding.schedule();
    }

    static Map<String, byte[]> classes() throws IOException {
        Path root = Path.of(SuiteMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Map<String, byte[]> classes = new HashMap<>();
        try (Stream<Path> files = Files.list(root.resolve("forkyard/explorer/suite"))) {
            for (Path file : files.toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replace(".class", "");
                if (!name.contains("Main")) {
                    classes.put(name, Files.readAllBytes(file));
                }
            }
        }
        return classes;
    }
}
