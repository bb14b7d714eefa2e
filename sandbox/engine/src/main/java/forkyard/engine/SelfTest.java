package forkyard.engine;

import forkyard.wire.FromProbe;
import forkyard.wire.FromProbe.Tried;
import forkyard.wire.ToProbe;
import forkyard.wire.ToProbe.Deed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Sends a program of ours into a sandbox to try what every sandbox must stop, and looks from outside whether it was
 * stopped. The same sandbox shows whether a socket reaches it, its clock and its brake.
 *
 * @param socket whether sandboxes are reached by socket; otherwise by attach
 */
record SelfTest(boolean socket, List<Check> checks) {
    private static final Limits LIMITS =
            new Limits(96 * Limits.MIB, 48, Cpuset.ofThisProcess(), OptionalDouble.empty(), 4 * Limits.MIB);

    /** A heap beyond the container's memory, so that it is the container that stops it. */
    private static final Profile<FromProbe, ToProbe> PROFILE = new Profile<>(
            "self-test",
            Program.PROBE,
            List.of("-XX:+UseSerialGC", "-Xmx1g", "-XX:TieredStopAtLevel=1", "-Xshare:auto"),
            LIMITS);

    private static final int SPIN_MILLIS = 60;
    private static final int MOST_SPINS = 20;
    private static final Duration LEAST_SEEN = Duration.ofMillis(20);
    private static final Duration STANDSTILL = Duration.ofMillis(20);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);
    private static final String MEND = "use a host, kernel and engine that enforce it: doctor names what was found";

    /** Starts a sandbox for the self-test. */
    interface Start {
        Sandbox<FromProbe, ToProbe> start(Profile<FromProbe, ToProbe> profile, boolean socket);
    }

    /** @throws SandboxFailed if no sandbox comes up at all */
    static SelfTest run(Start start, ChannelChoice choice) {
        return switch (choice) {
            case SOCKET -> by(start, true, "A socket reaches sandboxes.");
            case ATTACH -> by(start, false, "Sandboxes are reached by attach, as forkyard.channel says.");
            case AUTO -> {
                try {
                    yield by(start, true, "A socket reaches sandboxes.");
                } catch (SandboxFailed e) {
                    yield by(start, false, "Sandboxes are reached by attach, since no socket works: " + e.getMessage());
                }
            }
        };
    }

    private static SelfTest by(Start start, boolean socket, String channel) {
        List<Check> checks = new ArrayList<>();
        try (Sandbox<FromProbe, ToProbe> sandbox = start.start(PROFILE, socket);
                Deadline _ = Deadline.after(ANSWER_LIMIT, sandbox::close)) {
            checks.add(Check.passed("channel", channel));
            checks.add(attempt(sandbox, "network", Deed.USE_NETWORK, tried -> true));
            checks.add(attempt(sandbox, "disk", Deed.FILL_DISK, tried -> tried.amount() <= LIMITS.tmpfsBytes()));
            checks.add(attempt(sandbox, "read-only root", Deed.WRITE_ELSEWHERE, tried -> true));
            checks.add(attempt(sandbox, "no programs of one's own", Deed.EXECUTE_FILE, tried -> true));
            checks.add(attempt(sandbox, "threads", Deed.BOMB_THREADS, tried -> tried.amount() < LIMITS.pids()));
            checks.add(clock(sandbox));
            checks.add(brake(sandbox));
            checks.add(memory(sandbox));
            return new SelfTest(socket, List.copyOf(checks));
        } catch (IOException e) {
            throw new SandboxFailed("The self-test ended early: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFailed("The self-test was interrupted.", e);
        }
    }

    private static Check attempt(Sandbox<FromProbe, ToProbe> sandbox, String name, Deed deed, Predicate<Tried> inBounds)
            throws IOException {
        sandbox.connection().send(new ToProbe.Attempt(deed));
        Tried tried = tried(sandbox);
        String seen = " (" + tried.how() + ", after " + tried.amount() + ")";
        return Check.of(tried.stopped() && inBounds.test(tried), name, "stopped" + seen, "not stopped" + seen, MEND);
    }

    private static Tried tried(Sandbox<FromProbe, ToProbe> sandbox) throws IOException {
        return sandbox.connection().receive() instanceof Tried tried
                ? tried
                : new Tried(false, 0, "another answer than was asked for");
    }

    /** On a busy machine the work may be done late, not never. */
    private static Check clock(Sandbox<FromProbe, ToProbe> sandbox) throws IOException {
        Duration before = sandbox.cpuTime();
        Duration seen = Duration.ZERO;
        for (int spins = 0; spins < MOST_SPINS && seen.compareTo(LEAST_SEEN) < 0; spins++) {
            sandbox.connection().send(new ToProbe.Spin(SPIN_MILLIS));
            Tried _ = tried(sandbox);
            seen = sandbox.cpuTime().minus(before);
        }
        return Check.of(
                seen.compareTo(LEAST_SEEN) >= 0,
                "clock",
                "CPU time is seen from outside",
                "of " + MOST_SPINS + " times " + SPIN_MILLIS + " ms of work " + seen.toMillis() + " ms were seen",
                MEND);
    }

    private static Check brake(Sandbox<FromProbe, ToProbe> sandbox) throws IOException, InterruptedException {
        sandbox.connection().send(new ToProbe.Spin(SPIN_MILLIS));
        sandbox.freeze();
        Duration before = sandbox.cpuTime();
        Thread.sleep(STANDSTILL);
        Duration ran = sandbox.cpuTime().minus(before);
        sandbox.thaw();
        Tried _ = tried(sandbox);
        return Check.of(
                ran.isZero(),
                "freezer",
                sandbox.freezesByFile() ? "by the kernel's file" : "by the engine, since its file is not writable",
                "a frozen sandbox ran on for " + ran.toNanos() + " ns",
                MEND);
    }

    private static Check memory(Sandbox<FromProbe, ToProbe> sandbox) throws IOException, InterruptedException {
        sandbox.connection().send(new ToProbe.Attempt(Deed.HOG_MEMORY));
        try {
            Tried lived = tried(sandbox);
            return Check.failed("memory", lived.how() + ": " + lived.amount() + " bytes", MEND);
        } catch (IOException e) {
            ExitState end = sandbox.awaitExit(ANSWER_LIMIT);
            return Check.of(
                    end.outOfMemory()
                            || end.killedByOthers(), // whoever did it: it wanted more than it may have, and is gone
                    "memory",
                    "killed at the limit",
                    "it ended otherwise, with code " + end.code(),
                    MEND);
        }
    }
}
