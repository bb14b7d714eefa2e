package forkyard.engine;

import forkyard.engine.process.QuestionSocket;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The container engine of this machine. It may go away and come back: {@link #status} says so, pools refill by
 * themselves. Every sandbox of this process ends with it, and it ends with the process: by {@link #close}, a signal, or,
 * if the process is killed outright, by the hands of the next engine that connects.
 */
public final class Engine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(15);
    private static final Duration FOR_EVER = Duration.ofDays(36_500);
    private static final int LEAST_WIDTH = 2;

    private final EngineSettings settings;
    private final Owner owner = Owner.next();
    private final Docker docker;
    private final RunDirectory sockets;
    private final Gate gate =
            new Gate(1 + Math.max(LEAST_WIDTH, Cpuset.ofThisProcess().size()));
    private final Reaper reaper;
    private final Launcher launcher;
    private final Insights insights = new Insights();
    private final Watch watch = new Watch(new EngineDuties());
    private final List<Pool<?, ?>> pools = new CopyOnWriteArrayList<>();
    private final Thread hook = Thread.ofPlatform().name("engine: end").unstarted(this::close);
    private volatile @Nullable HostInfo host;
    private volatile @Nullable Means means;
    private volatile @Nullable SelfTest selfTest;
    private boolean closed;

    private Engine(EngineSettings settings, Docker docker) {
        this.settings = settings;
        this.docker = docker;
        this.sockets = RunDirectory.open(settings.socketRoot(), owner);
        this.reaper = new Reaper(docker, gate);
        this.launcher = new Launcher(settings, owner, docker, sockets, reaper, gate);
    }

    /**
     * Connects and starts testing the engine in the background; an engine that is down is waited for likewise.
     *
     * @throws EngineRefused with a sentence on what to mend, if the engine answers but cannot limit a sandbox fully
     */
    public static Engine connect(EngineSettings settings) {
        Docker docker = new Docker(settings.dockerHost());
        try {
            docker.info().require();
            docker.requireImage(settings.image());
        } catch (EngineDown e) {
            LOG.warn(e.sentence());
        } catch (EngineRefused | SandboxFailed e) {
            docker.close();
            throw e;
        }
        Engine engine = new Engine(settings, docker);
        Runtime.getRuntime().addShutdownHook(engine.hook);
        engine.watch.start();
        return engine;
    }

    public EngineStatus status() {
        return watch.status();
    }

    /**
     * Waits until sandboxes can start.
     *
     * @throws EngineDown or {@link EngineRefused} if they cannot within the limit
     */
    public void awaitUp(Duration limit) throws InterruptedException {
        watch.awaitUp(limit);
    }

    /** Asks the engine now whether it is there. */
    public boolean answers() {
        return docker.answers();
    }

    /** What has been found out about this engine so far. */
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        HostInfo info = host;
        if (info != null) {
            checks.addAll(info.checks());
        }
        checks.addAll(selfTestChecks());
        return checks;
    }

    List<Check> selfTestChecks() {
        SelfTest test = selfTest;
        return test == null ? List.of() : test.checks();
    }

    /**
     * A pool of one-use sandboxes, filled from now on.
     *
     * @param ready how many wait
     */
    public <I, O> Pool<I, O> pool(Profile<I, O> profile, int ready) {
        return pool(profile, ready, false, FOR_EVER);
    }

    /**
     * Pools of one-use sandboxes for profiles that are not known beforehand.
     *
     * @param ready how many wait per profile
     * @param idleAfter a profile that is not asked for so long has none waiting
     */
    public Pools pools(int ready, Duration idleAfter) {
        return new Pools(this, ready, idleAfter);
    }

    /**
     * Servers that are used again and again.
     *
     * @param servers how many there are; with two or more one takes over while another is replaced
     * @param uses after so many a server is replaced
     */
    public <I, O> Warm<I, O> warm(Profile<I, O> profile, int servers, int uses) {
        return new Warm<>(pool(profile, servers, true, FOR_EVER), uses);
    }

    <I, O> Pool<I, O> pool(Profile<I, O> profile, int size, boolean lends, Duration idleAfter) {
        Pool<I, O> pool = new Pool<>(this, profile, size, lends, idleAfter);
        pools.add(pool);
        pool.fill();
        return pool;
    }

    /** Starts one sandbox beside all pools and waits until its program is ready. */
    public <I, O> Sandbox<I, O> start(Profile<I, O> profile) throws InterruptedException {
        try (Pool<I, O> once = pool(profile, 0)) {
            return once.take();
        }
    }

    /**
     * Follows the processes that a sandbox's program brings forth from now on, and takes their questions.
     *
     * @param asked called for each question, by a thread that only the one who asks waits for
     * @throws EngineRefused if the kernel does not tell of processes here
     */
    public Insight insight(Sandbox<?, ?> sandbox, Consumer<QuestionSocket.Question> asked) {
        return insights.into(sandbox, asked);
    }

    /** On a thread that nobody interrupts; {@code hurry} if somebody waits for it. */
    <I, O> Sandbox<I, O> launch(Profile<I, O> profile, boolean hurry) {
        try {
            watch.requireUp();
            return launcher.launch(
                    profile, means(), Objects.requireNonNull(selfTest).socket(), hurry);
        } catch (EngineDown e) {
            watch.poke();
            throw e;
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a start", e);
        }
    }

    /**
     * Waits until no container is being made or removed; none is while the answer is open. Where this process is root, its
     * sandboxes meanwhile outweigh whatever else runs on their CPUs.
     */
    public Quiet quiet() throws InterruptedException {
        Quiet gateClosed = gate.quiet();
        Optional<ParentCgroup> parent = Optional.ofNullable(means).flatMap(Means::parent);
        parent.ifPresent(ParentCgroup::raise);
        return new Quiet(() -> {
            parent.ifPresent(ParentCgroup::lower);
            gateClosed.close();
        });
    }

    /** Whether {@link #quiet} lets sandboxes outweigh other programs. */
    public boolean outweighs() {
        return Optional.ofNullable(means).flatMap(Means::parent).isPresent();
    }

    void forget(Pool<?, ?> pool) {
        pools.remove(pool);
    }

    /** Kills and removes every container that this engine made, and its sockets. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        watch.close();
        launcher.close();
        gate.openForGood();
        pools.forEach(Pool::close);
        removeContainers();
        insights.close();
        Optional.ofNullable(means).flatMap(Means::parent).ifPresent(ParentCgroup::close);
        try {
            sockets.close();
        } catch (IOException e) {
            LOG.warn("The directory of this process's sockets could not be removed: {}", e.getMessage());
        }
        docker.close();
        try {
            Runtime.getRuntime().removeShutdownHook(hook); // last: a signal that comes meanwhile must wait for us
        } catch (IllegalStateException e) {
            LOG.debug("the process is ending already");
        }
    }

    Owner owner() {
        return owner;
    }

    private void removeContainers() {
        boolean removed = reaper.removeAll(launcher::idle, CLOSE_LIMIT);
        try {
            new Orphans(docker, owner, name -> false).remove(); // what an absent engine made in the end after all
        } catch (EngineDown | SandboxFailed e) {
            removed = false;
        }
        if (!removed) {
            LOG.warn("Some sandboxes could not be removed; the next start of Forkyard removes them.");
        }
    }

    private Means means() {
        return Objects.requireNonNull(means, "known once the engine is up");
    }

    /** What the watch has to be done. */
    private final class EngineDuties implements Watch.Duties {
        @Override
        public boolean answers() {
            return docker.answers();
        }

        @Override
        public void prepare() {
            HostInfo info = docker.info();
            host = info;
            info.require();
            docker.requireImage(settings.image());
            if (means == null) {
                means = Means.of(info, owner);
            }
            removeOrphans();
            SelfTest test = SelfTest.run(
                    (profile, socket) -> launcher.launch(profile, means(), socket, true), settings.channel());
            selfTest = test;
            String failed = test.checks().stream()
                    .filter(check -> !check.ok())
                    .map(check -> check.name() + ": " + check.finding())
                    .collect(Collectors.joining("; "));
            if (!failed.isEmpty()) {
                throw new EngineRefused("The self-test shows that sandboxes are not safe here. " + failed + ".");
            }
        }

        private void removeOrphans() {
            new Orphans(docker, owner, reaper::knows).remove();
            ParentCgroup.removeThoseOfTheDead(owner);
            try {
                sockets.removeThoseOfTheDead(owner);
            } catch (IOException e) {
                LOG.warn("Sockets of a process that was killed could not be removed: {}", e.getMessage());
            }
        }

        @Override
        public void lookAround() {
            reaper.retry();
            pools.forEach(Pool::lookAround);
        }
    }
}
