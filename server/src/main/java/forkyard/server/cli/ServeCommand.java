package forkyard.server.cli;

import forkyard.exercise.Catalog;
import forkyard.server.db.DatabaseLocked;
import forkyard.server.http.Site;
import forkyard.server.judge.JudgeSizes;
import forkyard.server.lesson.Lessons;
import forkyard.server.serve.PortTaken;
import forkyard.server.serve.Server;
import forkyard.server.serve.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves until it is told to stop. */
@Command(name = "serve", description = "Start the web server on this machine.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final String HOSTS = "FORKYARD_HOSTS";

    private final JudgeSource judges;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--host", paramLabel = "ADDRESS", description = "address to listen on (default: ${DEFAULT-VALUE})")
    private String host = Settings.HOST;

    @Option(names = "--port", paramLabel = "NUMBER", description = "port to listen on (default: ${DEFAULT-VALUE})")
    private int port = Settings.PORT;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "where the database lives (default: FORKYARD_DATA, or ./data)")
    private @Nullable Path data;

    @Option(names = "--workers", paramLabel = "NUMBER", description = "submissions judged at once")
    private int workers = Settings.usualWorkers();

    @Option(
            names = "--per-account",
            paramLabel = "NUMBER",
            description = "unfinished submissions of one account at most (default: ${DEFAULT-VALUE})")
    private int perAccount = Settings.PER_ACCOUNT;

    @Option(
            names = "--instructor",
            paramLabel = "HANDLE",
            description = "an account that is to be an instructor of the open course; may be given again")
    private List<String> instructors = List.of();

    ServeCommand(JudgeSource judges) {
        this.judges = judges;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = settings(System.getenv(HOSTS));
        Catalog catalog = Exercises.load();
        Lessons lessons = LessonFolder.load();
        Server server = open(settings);
        appoint(server);
        JudgeSource.Open judge;
        try {
            judge = judges.open(JudgeSizes.ofThisMachine(), catalog.exercises(), settings.data());
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            server.close();
            judge.close();
            stopped.countDown();
        }));
        server.serve(catalog, lessons, judge.judge(), judge.rematch(), judge.litmus(), judge::status);
        greet(server, catalog, settings);
        stopped.await();
        return ExitStatus.GOOD;
    }

    private void appoint(Server server) {
        for (String handle : instructors) {
            if (!server.appointInstructor(handle)) {
                server.close();
                throw Failure.badArguments(
                        "There is no account \"%s\" to be an instructor; start without --instructor, sign up under that name, and start again"
                                .formatted(handle));
            }
        }
    }

    private Settings settings(@Nullable String hosts) {
        require(port >= 0 && port <= 65_535, "--port", "a number from 0 (any that is free) to 65535", port);
        require(workers >= 1 && workers <= 1_000, "--workers", "a number from 1 to 1000", workers);
        require(perAccount >= 1, "--per-account", "1 or more", perAccount);
        List<String> origins = hosts == null
                ? List.of()
                : Stream.of(hosts.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
        Path folder = data == null ? DataFolder.usual() : data;
        return new Settings(host, port, origins, folder, workers, perAccount);
    }

    private static void require(boolean holds, String option, String wanted, int given) {
        if (!holds) {
            throw Failure.badArguments("%s is %s, not %d".formatted(option, wanted, given));
        }
    }

    private static Server open(Settings settings) {
        try {
            return Server.open(settings);
        } catch (DatabaseLocked | PortTaken e) {
            throw Failure.badNews(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw Failure.badArguments(HOSTS + ": " + e.getMessage());
        } catch (IOException e) {
            throw Failure.badNews("The data folder %s cannot be used (%s); choose another with --data FOLDER"
                    .formatted(settings.data(), e));
        }
    }

    private void greet(Server server, Catalog catalog, Settings settings) {
        CommandLine line = spec.commandLine();
        PrintWriter out = line.getOut();
        catalog.faulty()
                .forEach(faulty -> out.println("The exercise %s is left out: %s"
                        .formatted(faulty.slug(), faulty.problems().getFirst())));
        if (!Site.isLoopback(settings.host())) {
            out.println("Others can connect, so everybody needs an account. By name they come only under those in %s%s."
                    .formatted(HOSTS, settings.origins().isEmpty() ? ", which has none" : ""));
        }
        out.println("Forkyard is at %s (Ctrl-C stops it)".formatted(server.address()));
        out.flush();
    }
}
