package forkyard.server.serve;

import forkyard.engine.EngineStatus;
import forkyard.engine.Turns;
import forkyard.exercise.Catalog;
import forkyard.server.account.Account;
import forkyard.server.account.AccountRoutes;
import forkyard.server.account.Accounts;
import forkyard.server.account.Passwords;
import forkyard.server.account.Sessions;
import forkyard.server.account.db.AccountStore;
import forkyard.server.course.Courses;
import forkyard.server.course.db.CourseStore;
import forkyard.server.db.Database;
import forkyard.server.db.DatabaseLocked;
import forkyard.server.exercise.ExerciseRoutes;
import forkyard.server.exercise.Exercises;
import forkyard.server.exercise.db.AttemptStore;
import forkyard.server.http.Guard;
import forkyard.server.http.Site;
import forkyard.server.judge.Judge;
import forkyard.server.judge.Litmus;
import forkyard.server.judge.Rematch;
import forkyard.server.leaderboard.InvalidationRoutes;
import forkyard.server.leaderboard.LeaderboardRoutes;
import forkyard.server.leaderboard.RematchRoutes;
import forkyard.server.leaderboard.RematchRunner;
import forkyard.server.leaderboard.Rematches;
import forkyard.server.leaderboard.db.InvalidationStore;
import forkyard.server.leaderboard.db.RematchStore;
import forkyard.server.leaderboard.db.SolveStore;
import forkyard.server.lesson.LessonRoutes;
import forkyard.server.lesson.Lessons;
import forkyard.server.lesson.Observations;
import forkyard.server.submission.EventRoutes;
import forkyard.server.submission.StatusRoutes;
import forkyard.server.submission.SubmissionReader;
import forkyard.server.submission.SubmissionRoutes;
import forkyard.server.submission.Submissions;
import forkyard.server.submission.db.EventStore;
import forkyard.server.submission.db.QueueStore;
import forkyard.server.submission.db.ResultStore;
import forkyard.server.submission.db.SubmissionStore;
import forkyard.server.submission.live.Live;
import forkyard.server.submission.live.LiveWriter;
import forkyard.server.submission.queue.JudgingQueue;
import forkyard.server.submission.queue.Narrator;
import forkyard.server.submission.queue.QueueWatch;
import forkyard.server.submission.queue.Worker;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server: the one place where its parts are made and joined. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    /** What was started, the latest first. */
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private final Settings settings;
    private final Port port;
    private final Database database;
    private final Site site;
    private final String address;
    private final Passwords passwords;
    private final Clock clock = Clock.systemUTC();
    private List<String> routes = List.of();

    private Server(Settings settings, Port port, Database database, Site site, String address, Passwords passwords) {
        this.settings = settings;
        this.port = closing(port);
        this.database = closing(database);
        this.site = site;
        this.address = address;
        this.passwords = passwords;
    }

    /**
     * Takes the port and opens the database, whatever can be refused; nothing answers yet.
     *
     * @throws DatabaseLocked if another server has the data folder
     * @throws PortTaken if the port cannot be had
     * @throws IOException if the data folder cannot be used
     * @throws IllegalArgumentException if one of the origins is no address
     */
    public static Server open(Settings settings) throws DatabaseLocked, PortTaken, IOException {
        return open(settings, new Passwords());
    }

    /** As {@link #open(Settings)}, with costs of passwords to the caller's choice. */
    public static Server open(Settings settings, Passwords passwords) throws DatabaseLocked, PortTaken, IOException {
        Port port = Port.take(settings.host(), settings.port());
        try {
            Site site = Site.of(settings.host(), port.number(), settings.origins());
            String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
            String address = "http://%s:%d".formatted(host, port.number());
            Database database = Database.open(settings.data(), address);
            return new Server(settings, port, database, site, address, passwords);
        } catch (DatabaseLocked | IOException | RuntimeException e) {
            port.close();
            throw e;
        }
    }

    /**
     * Begins to answer and to judge.
     *
     * @param rematch measures with what the judge measures with
     * @param litmus runs the tests of the lessons
     * @param engine how the engine that the judge uses is
     */
    public void serve(
            Catalog catalog,
            Lessons lessons,
            Judge judge,
            Rematch rematch,
            Litmus litmus,
            Supplier<EngineStatus> engine) {
        Exercises exercises = new Exercises(catalog);
        AccountStore accountStore = new AccountStore(database);
        Courses courses = new Courses(new CourseStore(database));
        Sessions sessions = new Sessions(accountStore, site, clock);
        Accounts accounts = new Accounts(database, accountStore, courses, passwords, clock);

        SubmissionStore store = new SubmissionStore(database);
        ResultStore results = new ResultStore(database, store);
        EventStore events = new EventStore(database);
        SubmissionReader reader = new SubmissionReader(store, results);
        LiveWriter writer = closing(new LiveWriter(database, events));
        Live live = new Live(events, writer, clock);
        Narrator narrator = new Narrator(live, reader);
        QueueWatch watch = closing(new QueueWatch(store, live, narrator));
        Worker worker = new Worker(judge, exercises, store, results, live, narrator, watch, clock, version());
        int interrupted = new QueueStore(database, store).recover();
        if (interrupted > 0) {
            LOG.info("{} submissions were being judged when the last server ended; they are judged anew", interrupted);
        }
        JudgingQueue queue = closing(new JudgingQueue(database, worker, settings.workers(), clock));
        Submissions submissions =
                new Submissions(database, store, events, queue, watch, narrator, settings.perAccount(), clock);
        SolveStore solves = new SolveStore(database);
        RematchStore rematchStore = new RematchStore(database);
        RematchRunner runner = closing(new RematchRunner(rematchStore, store, exercises, rematch, clock));
        Rematches rematches = new Rematches(rematchStore, solves, runner, rematch, clock);

        Web web = Web.start(port.channel(), new Guard(site), routes -> {
            new AccountRoutes(accounts, sessions, courses, site).add(routes);
            new ExerciseRoutes(exercises, new AttemptStore(database), sessions).add(routes);
            new SubmissionRoutes(submissions, reader, store, exercises, sessions, Turns.ofThisMachine()).add(routes);
            new EventRoutes(store, reader, live, narrator, sessions, clock).add(routes);
            new LeaderboardRoutes(solves, rematches, exercises, sessions, courses).add(routes);
            new RematchRoutes(rematches, exercises, courses, sessions).add(routes);
            new InvalidationRoutes(new InvalidationStore(database), courses, sessions, clock).add(routes);
            new LessonRoutes(lessons, new Observations(litmus, clock), sessions).add(routes);
            new StatusRoutes(engine, store).add(routes);
            new OpenApiRoute().add(routes);
        });
        routes = web.routes();
        // Streams end before the web server stops, which waits for the requests under way.
        closing(web);
        closing(live);
        queue.start();
        runner.start();
    }

    /**
     * Makes an account an instructor of the default course.
     *
     * @return whether there is such an account; guests have none
     */
    public boolean appointInstructor(String handle) {
        Optional<Account> account = new AccountStore(database)
                .byHandle(handle.toLowerCase(Locale.ROOT))
                .map(AccountStore.Secret::account)
                .filter(known -> !known.guest());
        account.ifPresent(known -> new Courses(new CourseStore(database)).appoint(known.id()));
        return account.isPresent();
    }

    /** Where browsers find it. */
    public String address() {
        return address;
    }

    /** Method and path of every route. */
    List<String> routes() {
        return routes;
    }

    private <T extends AutoCloseable> T closing(T part) {
        started.push(part);
        return part;
    }

    private static String version() {
        String version = Server.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** Stops in the opposite order: what is being judged goes back into the queue, what was stored stays. */
    @Override
    public void close() {
        while (!started.isEmpty()) {
            AutoCloseable part = started.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("{} did not stop cleanly", part.getClass().getSimpleName(), e);
            }
        }
    }
}
