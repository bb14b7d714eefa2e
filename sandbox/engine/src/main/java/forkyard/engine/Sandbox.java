package forkyard.engine;

import forkyard.wire.Connection;
import forkyard.wire.FromService;
import forkyard.wire.ToService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running container whose program is up and waits for its first message. Figures are the kernel's, read from outside.
 * Any thread may use any method; where the sandbox has ended or the engine does not answer they throw an
 * {@link EngineException}.
 *
 * @param <I> messages from it
 * @param <O> messages to it
 */
public final class Sandbox<I, O> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final Duration CAUSE_KNOWN = Duration.ofSeconds(2);

    private final Container container;
    private final Profile<I, O> profile;
    private final Channel channel;
    private final Connection<I, O> connection;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean frozen;
    private volatile Optional<Sandbox<FromService, ToService>> service = Optional.empty();

    /**
     * What the sandbox needs to know of its container.
     *
     * @param pid the host's number of its first process
     * @param sockets where a socket can be put that its programs find; empty where none can pass
     */
    record Container(
            String id,
            String name,
            long pid,
            Optional<Path> sockets,
            Cgroup cgroup,
            Docker docker,
            Reaper reaper,
            BooleanSupplier alive) {}

    Sandbox(Container container, Profile<I, O> profile, Channel channel, Connection<I, O> connection) {
        this.container = container;
        this.profile = profile;
        this.channel = channel;
        this.connection = connection;
    }

    public Profile<I, O> profile() {
        return profile;
    }

    /** The one beside it, if its profile asks for one; it is closed with this. */
    public Optional<Sandbox<FromService, ToService>> service() {
        return service;
    }

    /** Said once, before anybody has it. */
    void hasBeside(Sandbox<FromService, ToService> beside) {
        service = Optional.of(beside);
    }

    /** The engine's name for its container. */
    String id() {
        return container.id();
    }

    /** The host's number of its container's first process. */
    long pid() {
        return container.pid();
    }

    /** Where a socket can be put that its programs find; empty where none can pass. */
    Optional<Path> sockets() {
        return container.sockets();
    }

    /** Messages to and from the program; its first one has been read. It ends (EOF) when the program does. */
    public Connection<I, O> connection() {
        return connection;
    }

    /**
     * Sends. Whoever floods may not read what it is sent, and whoever waits for that can no longer watch any limit.
     *
     * @throws NotReading if it is not read within this time; this is closed then
     */
    public void send(O message, Duration patience) throws IOException {
        Deadline deadline = Deadline.after(patience, this::close);
        try (deadline) {
            connection.send(message);
        } catch (IOException e) {
            throw deadline.passed() ? new NotReading(patience, e) : e;
        }
    }

    /** Stops every thread of it; returns when all have stopped. What is sent meanwhile waits in the channel. */
    public void freeze() {
        frozen = true;
        container.cgroup().freeze();
    }

    public void thaw() {
        container.cgroup().thaw();
        frozen = false;
    }

    /** Moves it to these CPUs. */
    public void pin(Cpuset cpus) {
        container.cgroup().pin(cpus);
    }

    /** CPU time of all its threads so far. It may lag by a tick (4 ms) while they run: freeze, then read. */
    public Duration cpuTime() {
        return container.cgroup().cpuTime();
    }

    /** Time for which a CPU quota has held its threads back. */
    public Duration throttled() {
        return container.cgroup().throttled();
    }

    /** The most memory it has had, in bytes. */
    public long memoryPeak() {
        return container.cgroup().memoryPeak();
    }

    /** Processes and threads in it now. */
    public long pids() {
        return container.cgroup().pids();
    }

    /** Each of its threads, the JVM's own among them; none where the kernel does not show them. */
    public List<TaskUsage> tasks() {
        return container.cgroup().threads().stream()
                .flatMap(id -> TaskUsage.of(id).stream())
                .toList();
    }

    /** The host's numbers of its threads now; none where the kernel does not show them. */
    public Set<Integer> threads() {
        return Set.copyOf(container.cgroup().threads());
    }

    /**
     * CPU time so far of all its threads but these, those that have ended among it. Exact while it rests.
     *
     * @param known threads that are still there
     * @return nothing where the kernel does not show single threads
     */
    public Optional<Duration> cpuTimeBeside(Set<Integer> known) {
        Duration all = container.cgroup().cpuTime();
        Map<Integer, Duration> ofKnown = ThreadCpu.of(known);
        return known.isEmpty() || ofKnown.size() < known.size()
                ? Optional.empty()
                : Optional.of(all.minus(ofKnown.values().stream().reduce(Duration.ZERO, Duration::plus)));
    }

    /** CPU time so far of each thread that is there but these. */
    public Map<Integer, Duration> cpuTimesBeside(Set<Integer> known) {
        Set<Integer> others = new HashSet<>(container.cgroup().threads());
        others.removeAll(known);
        return ThreadCpu.of(others);
    }

    /**
     * Uses it, but no longer than this.
     *
     * @throws TimeoutException if it took longer; it is closed then
     */
    public <T> T use(Duration limit, Use<I, O, T> use) throws IOException, InterruptedException, TimeoutException {
        return TimedUse.use(this, limit, use);
    }

    /** Whether it was closed on this side: what ends after that has not ended by itself. */
    public boolean closed() {
        return closed.get();
    }

    /** Whether its program has not ended, as cheaply as that can be known. */
    public boolean alive() {
        return !closed.get() && container.alive().getAsBoolean();
    }

    /** Whether freezing is a matter of microseconds rather than of asking the engine. */
    boolean freezesByFile() {
        return container.cgroup().freezesByFile();
    }

    /** How its program ended. Only while this sandbox is not closed. */
    public ExitState exit() {
        return container.docker().exit(container.id());
    }

    /**
     * As {@link #exit}, but waits so long for the end: the end of the connection is seen before that of the program, and a busy
     * engine hears of the end before it hears that the memory limit was the cause.
     */
    public ExitState awaitExit(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        ExitState state = exit();
        while (state.running() && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_AGAIN);
            state = exit();
        }
        long lastWord = System.nanoTime() + CAUSE_KNOWN.toNanos();
        while (state.killedByOthers() && System.nanoTime() < lastWord) {
            Thread.sleep(LOOK_AGAIN);
            state = exit();
        }
        return state;
    }

    /** Ends the connection at once; the container is killed and removed soon, without anybody waiting. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("a channel that does not close", e);
        }
        service.ifPresent(Sandbox::close);
        container.reaper().remove(container.name(), this::thawIfFrozen);
    }

    private void thawIfFrozen() {
        if (frozen) {
            try {
                thaw();
            } catch (SandboxFailed e) {
                LOG.debug("it has ended frozen", e);
            }
        }
    }
}
