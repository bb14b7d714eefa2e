package forkyard.engine;

import forkyard.wire.Connection;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Makes one container, connects to its program and hears that it is ready; or leaves nothing. */
final class Launcher {
    static final String ENDING = "This process is ending: it starts no more sandboxes.";

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(30);
    private static final Duration READY_LIMIT = Duration.ofSeconds(60);
    private static final Duration END_LIMIT = Duration.ofSeconds(1);

    private final EngineSettings settings;
    private final Owner owner;
    private final Docker docker;
    private final RunDirectory sockets;
    private final Reaper reaper;
    private final Gate gate;
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger launching = new AtomicInteger();
    private volatile boolean closed;

    /** A container that is there but not yet a sandbox. */
    private record Made(String name, String id) {}

    Launcher(EngineSettings settings, Owner owner, Docker docker, RunDirectory sockets, Reaper reaper, Gate gate) {
        this.settings = settings;
        this.owner = owner;
        this.docker = docker;
        this.sockets = sockets;
        this.reaper = reaper;
        this.gate = gate;
    }

    /** Nothing is launched any more; what is being launched ends as failed. */
    void close() {
        closed = true;
    }

    /** Whether nothing is being launched. */
    boolean idle() {
        return launching.get() == 0;
    }

    /**
     * Makes one, and what stands beside it.
     *
     * @param socket whether by a socket; otherwise by attach
     * @param hurry whether somebody waits for it
     */
    <I, O> Sandbox<I, O> launch(Profile<I, O> profile, Means means, boolean socket, boolean hurry) {
        launching.incrementAndGet();
        try (Gate.Pass _ = hurry ? gate.enter() : gate.enterUnhurried()) {
            return launchNow(profile, means, socket);
        } finally {
            launching.decrementAndGet();
        }
    }

    private <I, O> Sandbox<I, O> launchNow(Profile<I, O> profile, Means means, boolean socket) {
        if (closed) {
            throw new EngineDown(ENDING, null);
        }
        Sandbox<I, O> sandbox = launch(profile, means, socket, Optional.empty());
        try {
            profile.service()
                    .ifPresent(beside -> sandbox.hasBeside(launch(beside, means, socket, Optional.of(sandbox.id()))));
        } catch (EngineException e) {
            sandbox.close();
            throw e;
        }
        return sandbox;
    }

    private <I, O> Sandbox<I, O> launch(
            Profile<I, O> profile, Means means, boolean socket, Optional<String> networkOf) {
        return socket ? launchBySocket(profile, means, networkOf) : launchByAttach(profile, means, networkOf);
    }

    private <I, O> Sandbox<I, O> launchBySocket(Profile<I, O> profile, Means means, Optional<String> networkOf) {
        SocketChannelToContainer channel;
        try {
            channel = SocketChannelToContainer.listen(sockets);
        } catch (IOException e) {
            throw new SandboxFailed("No socket can be made for a sandbox: " + e.getMessage() + ".", e);
        }
        Made container;
        try {
            container = create(profile, means, networkOf, Optional.of(channel));
        } catch (EngineException e) {
            closeQuietly(channel, e);
            throw e;
        }
        return bringUp(profile, container, channel);
    }

    private <I, O> Sandbox<I, O> launchByAttach(Profile<I, O> profile, Means means, Optional<String> networkOf) {
        Made container = create(profile, means, networkOf, Optional.empty());
        AttachedChannel channel;
        try {
            channel = AttachedChannel.attach(docker, container.id);
        } catch (EngineException e) {
            reaper.remove(container.name, () -> {});
            throw e;
        }
        return bringUp(profile, container, channel);
    }

    private Made create(
            Profile<?, ?> profile,
            Means means,
            Optional<String> networkOf,
            Optional<SocketChannelToContainer> channel) {
        int uid = means.userIds().take();
        String name = "forkyard-" + owner.token() + "-" + made.incrementAndGet();
        reaper.expect(name, () -> means.userIds().giveBack(uid));
        try {
            String id = docker.create(new ContainerSpec(
                    name,
                    owner,
                    settings.image(),
                    settings.seccompJson(),
                    uid,
                    profile,
                    means.parent().map(ParentCgroup::path),
                    networkOf,
                    channel.flatMap(Channel::directory)));
            return new Made(name, id);
        } catch (EngineException e) {
            reaper.remove(name, () -> {}); // an engine that did not answer may have made it all the same
            throw e;
        }
    }

    private <I, O> Sandbox<I, O> bringUp(Profile<I, O> profile, Made container, Channel channel) {
        String id = container.id;
        try {
            docker.start(id);
            long pid = docker.pid(id);
            BooleanSupplier alive = life(id, pid);
            channel.connect(CONNECT_LIMIT, () -> closed || !alive.getAsBoolean());
            Connection<I, O> connection = new Connection<>(
                    channel.in(),
                    channel.out(),
                    profile.program().incoming(),
                    profile.program().outgoing());
            awaitReady(profile, connection, channel);
            Cgroup cgroup = CgroupPaths.find(docker, id, pid);
            Sandbox<I, O> sandbox = new Sandbox<>(
                    new Sandbox.Container(id, container.name, pid, channel.directory(), cgroup, docker, reaper, alive),
                    profile,
                    channel,
                    connection);
            reaper.cameUp(container.name, sandbox);
            return sandbox;
        } catch (IOException | InterruptedException e) {
            throw cleanUp(container, channel, new SandboxFailed(story(profile, id, channel, e), e));
        } catch (EngineException e) {
            throw cleanUp(container, channel, e);
        }
    }

    /** Whether the container's first process lives: by the kernel where it shows it, by the engine otherwise. */
    private BooleanSupplier life(String id, long pid) {
        Optional<Long> started = Owner.runningSince(pid);
        return started.isPresent()
                ? () -> Owner.runningSince(pid).equals(started)
                : () -> docker.exit(id).running();
    }

    private static <I, O> void awaitReady(Profile<I, O> profile, Connection<I, O> connection, Channel channel)
            throws IOException {
        try (Deadline _ = Deadline.after(READY_LIMIT, () -> closeQuietly(channel, new IOException("too late")))) {
            I first = connection.receive();
            if (!first.equals(profile.program().ready())) {
                throw new IOException("its first message was " + first);
            }
        } catch (IOException e) {
            throw new IOException("it did not say that it is ready: " + e.getMessage(), e);
        }
    }

    private String story(Profile<?, ?> profile, String id, Channel channel, Exception problem) {
        String end;
        try {
            long deadline = System.nanoTime() + END_LIMIT.toNanos();
            ExitState exit = docker.exit(id);
            while (exit.running() && System.nanoTime() < deadline) {
                Thread.sleep(Duration.ofMillis(20));
                exit = docker.exit(id);
            }
            end = exit.running()
                    ? "it still runs"
                    : "exit code " + exit.code() + (exit.outOfMemory() ? ", killed for the memory limit" : "");
        } catch (EngineException | InterruptedException e) {
            end = "its end is unknown: " + e.getMessage();
        }
        return "A sandbox of profile " + profile.name() + " did not come up: " + problem.getMessage() + "; " + end
                + "; " + channel.lastWords() + ".";
    }

    private EngineException cleanUp(Made container, Channel channel, EngineException problem) {
        closeQuietly(channel, problem);
        reaper.remove(container.name, () -> {});
        return problem;
    }

    private static void closeQuietly(Channel channel, Exception problem) {
        try {
            channel.close();
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }
}
