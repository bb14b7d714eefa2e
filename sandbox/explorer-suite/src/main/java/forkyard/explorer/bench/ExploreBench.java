package forkyard.explorer.bench;

import forkyard.explorer.bench.SuiteRun.Kind;
import forkyard.explorer.suite.ChildJvm;
import forkyard.explorer.suite.Explored;
import forkyard.explorer.suite.ExplorerJvm;
import forkyard.explorer.suite.ReplayMain;
import forkyard.explorer.suite.SuiteMain;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the explorer; {@code ./forkyard bench explore} starts it. */
@Command(
        name = "bench explore",
        description =
                "Measure the explorer: what it catches and how soon, schedules a second beside Lincheck's, replays.",
        mixinStandardHelpOptions = true,
        footer =
                "%nExit status: 0 every target is reached, 1 one is missed, 2 bad arguments, 3 it could not be measured.")
public final class ExploreBench implements Callable<Integer> {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final String BUFFER = "Waiting.boundedBuffer";
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final int MISSED = 1;
    private static final int FAILED = 3;
    private static final int INTERRUPTED = 130;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--replays",
            paramLabel = "N",
            description =
                    "play each schedule again in N fresh JVMs; ${DEFAULT-VALUE} is what is asked for, and takes minutes")
    private int replays = Report.REPLAYS;

    private ExploreBench() {}

    /** @param arguments as typed behind {@code bench explore} */
    public static void main(String... arguments) {
        CommandLine line = new CommandLine(new ExploreBench());
        line.setExecutionExceptionHandler((e, _, _) -> {
            if (e instanceof InterruptedException) {
                return INTERRUPTED;
            }
            line.getErr().println("forkyard: The benchmark did not come to its end: " + e);
            return FAILED;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (replays < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--replays takes how often each schedule is played again, at least 1, not " + replays);
        }
        PrintWriter out = spec.commandLine().getOut();
        Report report = new Report(out);
        say(CORES + " cores, load " + load());
        List<SuiteRun> runs = suite();
        report.suite(runs);
        report.searched(runs.stream()
                .filter(run -> run.explored().program().equals(BUFFER))
                .findFirst()
                .orElseThrow());
        say("measuring rates, for about a minute ...");
        report.rate(explorer(), lincheck(LincheckRateMain.PROGRAM), lincheck(LincheckRateMain.ACTORS));
        report.replays(replayed(runs), replays);
        say("load at the end " + load());
        return report.reached() ? 0 : MISSED;
    }

    /** Wrong programs alone, for they are timed, and the others as many at once as there are cores. */
    private List<SuiteRun> suite() throws IOException, InterruptedException {
        List<Callable<SuiteRun>> timed = new ArrayList<>();
        List<Callable<SuiteRun>> others = new ArrayList<>();
        SuiteMain.expected().forEach((program, expected) -> {
            Callable<SuiteRun> run = () -> explore(program, expected);
            (SuiteRun.kind(expected) == Kind.WRONG ? timed : others).add(run);
        });
        List<SuiteRun> runs = new ArrayList<>(all("wrong programs", 1, timed));
        runs.addAll(all("other programs", CORES, others));
        return runs;
    }

    private static SuiteRun explore(String program, String expected) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        List<String> lines = ExplorerJvm.run(SuiteMain.class, program);
        return new SuiteRun(expected, Explored.parse(program, lines), Duration.ofNanos(System.nanoTime() - begun));
    }

    private static Rate explorer() throws IOException, InterruptedException {
        List<String> lines = ExplorerJvm.run(ExplorerRateMain.class);
        return Rate.find(lines)
                .orElseThrow(() -> new IllegalStateException("instead of a rate, the explorer said: " + lines));
    }

    private static Optional<Rate> lincheck(String how) throws IOException, InterruptedException {
        List<String> flags = List.of(
                "--enable-preview", "-XX:+EnableDynamicAgentLoading", "-cp", System.getProperty("java.class.path"));
        return Rate.find(ChildJvm.run(LIMIT, flags, LincheckRateMain.class, how));
    }

    private List<Replays> replayed(List<SuiteRun> runs) throws IOException, InterruptedException {
        List<Explored> found = runs.stream()
                .map(SuiteRun::explored)
                .filter(explored -> !explored.schedule().isEmpty())
                .toList();
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < replays; i++) {
            found.forEach(explored -> tasks.add(() -> replay(explored)));
        }
        List<String> endings = all("replays", CORES, tasks);
        List<Replays> replayed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            List<String> own = new ArrayList<>();
            for (int j = i; j < endings.size(); j += found.size()) {
                own.add(endings.get(j));
            }
            replayed.add(new Replays(found.get(i).program(), found.get(i).outcome(), own));
        }
        return replayed;
    }

    private static String replay(Explored explored) throws IOException, InterruptedException {
        List<String> lines = ExplorerJvm.run(ReplayMain.class, "1", explored.program() + "=" + explored.schedule());
        String line = String.join(" ", lines);
        return line.substring(line.indexOf('\t') + 1);
    }

    private <T> List<T> all(String what, int atOnce, List<Callable<T>> tasks) throws IOException, InterruptedException {
        say(what + ": " + tasks.size() + ", " + (atOnce == 1 ? "one at a time" : atOnce + " at once") + " ...");
        return Fleet.run(spec.commandLine().getOut(), what, atOnce, tasks);
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
