package forkyard.explorer.suite;

import forkyard.explorer.code.Agent;
import forkyard.explorer.code.ProgramClasses;
import forkyard.explorer.run.Bounds;
import forkyard.explorer.run.Ending;
import forkyard.explorer.run.Sites;
import forkyard.explorer.search.Exploration;
import forkyard.explorer.search.Explorer;
import forkyard.explorer.search.Finding;
import forkyard.explorer.search.Program;
import forkyard.explorer.search.Watchdog;
import forkyard.explorer.suite.Wrong.As;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explores the programs of this package, in a JVM that has the agent, and prints one line for each. */
public final class SuiteMain {
    private static final List<Class<?>> PROGRAMS = List.of(
            Counting.class,
            Locking.class,
            Waiting.class,
            Meeting.class,
            Tasks.class,
            Memory.class,
            Scopes.class,
            Starving.class,
            Keeping.class,
            Mischief.class,
            TenOperations.class);
    private static final Duration BUDGET = Duration.ofSeconds(2);
    /** Where loops go on until somebody comes there is always more to search. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** What is found in a right program. */
    public static final String NOTHING = "nothing";

    private SuiteMain() {}

    /** @param wanted programs ({@code Counting.plain}); all if there are none */
    public static void main(String... wanted) throws Exception {
        Agent.check();
        for (Class<?> group : PROGRAMS) {
            List<Method> programs = programs(group).stream()
                    .filter(method -> wanted.length == 0 || List.of(wanted).contains(name(method)))
                    .toList();
            if (!programs.isEmpty()) {
                ProgramClasses classes = load(group, false);
                ProgramClasses told = load(group, true);
                for (Method method : programs) {
                    System.out.println(explore(method, classes, told).line());
                }
            }
        }
        Runtime.getRuntime().halt(0); // what is left of explored programs is nobody's to wait for
    }

    /** All programs of the suite. */
    static List<Method> programs() {
        return PROGRAMS.stream().flatMap(group -> programs(group).stream()).toList();
    }

    /** The program of this name. */
    public static Method program(String name) {
        return programs().stream()
                .filter(program -> name(program).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the suite has no program " + name));
    }

    /** What exploring is to come to, by program: how it is wrong, or {@link #NOTHING}. */
    public static Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        for (Method program : programs()) {
            Wrong wrong = program.getAnnotation(Wrong.class);
            expected.put(name(program), wrong == null ? NOTHING : wrong.value().name());
        }
        return expected;
    }

    private static List<Method> programs(Class<?> group) {
        return Arrays.stream(group.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Wrong.class) || method.isAnnotationPresent(Right.class))
                .toList();
    }

    /** A group's classes, and those that they share; with values, what is read and written is told to the trace. */
    private static ProgramClasses load(Class<?> group, boolean values) throws IOException {
        Map<String, byte[]> classes = classes();
        classes.keySet()
                .removeIf(name -> Stream.of(group, Crew.class, Counting.class)
                        .noneMatch(each -> name.startsWith(each.getName())));
        return new ProgramClasses(classes, values, SuiteMain.class.getClassLoader());
    }

    /** {@code Counting.plain}. */
    static String name(Method program) {
        return program.getDeclaringClass().getSimpleName() + "." + program.getName();
    }

    private static Explored explore(Method method, ProgramClasses classes, ProgramClasses told) throws Exception {
        long begun = System.nanoTime();
        Explorer explorer = explorer(method, classes, told, _ -> false);
        Duration budget = method.getDeclaringClass() == Starving.class ? SHORT : BUDGET;
        Exploration exploration = new Watchdog(PATIENCE)
                .watch(explorer::progress, () -> explorer.explore(budget), Exploration::unexplorable);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        return new Explored(
                name(method),
                exploration.unexplorable().isPresent() ? As.NO_VERDICT.name() : outcome(exploration.finding()),
                millis,
                exploration.schedules(),
                exploration
                        .finding()
                        .map(finding -> finding.schedule().toString())
                        .orElse(""),
                exploration.searched(),
                exploration
                        .unexplorable()
                        .orElseGet(
                                () -> exploration.finding().map(SuiteMain::told).orElse("")));
    }

    /** Of one program, whose classes nobody else uses. */
    static Explorer explorer(Method program) throws IOException {
        return explorers(program, _ -> false).get();
    }

    /**
     * Explorers of one program, to be used one after the other.
     *
     * @param wrong whether what the program returned is a wrong answer; asked after every run that came to its end
     */
    public static Supplier<Explorer> explorers(Method program, Predicate<@Nullable Object> wrong) throws IOException {
        ProgramClasses classes = load(program.getDeclaringClass(), false);
        ProgramClasses told = load(program.getDeclaringClass(), true);
        return () -> explorer(program, classes, told, wrong);
    }

    private static Explorer explorer(
            Method program, ProgramClasses classes, ProgramClasses told, Predicate<@Nullable Object> wrong) {
        return new Explorer(fresh(program, classes), fresh(program, told), wrong, Bounds.USUAL, 1);
    }

    /** The program in classes that have nothing in them of an earlier run. */
    private static Program fresh(Method method, ProgramClasses classes) {
        Method[] loaded = {method};
        return () -> () -> {
            Class<?> group = classes.load().loadClass(method.getDeclaringClass().getName());
            if (loaded[0].getDeclaringClass() != group) {
                loaded[0] = group.getDeclaredMethod(method.getName());
                loaded[0].setAccessible(true);
            }
            try {
                return loaded[0].invoke(null);
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
            case null -> NOTHING;
            case Finding.Failed failed -> outcome(failed.ending());
            case Finding.Raced _ -> As.RACE.name();
            case Finding.Left left -> outcome(left.ending());
        };
    }

    /** How a schedule that was played again ended. */
    static String outcome(Explorer.Replayed replayed) {
        boolean raced = replayed.ending() instanceof Ending.Returned
                && !replayed.races().isEmpty();
        return raced ? As.RACE.name() : outcome(replayed.ending());
    }

    private static String outcome(Ending ending) {
        return switch (ending) {
            case Ending.Threw _ -> As.FAILURE.name();
            case Ending.Deadlock _ -> As.DEADLOCK.name();
            case Ending.Livelock _, Ending.TooLong _ -> As.LIVELOCK.name();
            case Ending.Starvation _ -> As.STARVATION.name();
            case Ending.Exited _ -> As.EXIT.name();
            case Ending.Returned returned when !returned.left().isEmpty() -> As.LEFT_BEHIND.name();
            case Ending.Returned returned -> returned.kept().isEmpty() ? NOTHING : As.KEPT.name();
            case Ending.Abandoned _, Ending.Unexplorable _ -> ending.toString();
        };
    }

    private static String told(Finding finding) {
        String what = switch (finding) {
            case Finding.Failed failed -> failed.ending().toString();
            case Finding.Raced raced ->
                raced.race().variable() + " at "
                        + Sites.at(raced.race().first()).place() + " and "
                        + Sites.at(raced.race().second()).place();
            case Finding.Left left -> left.ending().left() + " " + left.ending().kept();
        };
        return what.replaceAll("\\s+", " ");
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
