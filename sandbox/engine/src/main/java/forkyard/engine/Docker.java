package forkyard.engine;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ContainerConfig;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.Statistics;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.core.InvocationBuilder.AsyncResultCallback;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The engine's API in our words. Every call ends: with what was asked, with {@link EngineDown} if nobody answers in time,
 * or with {@link SandboxFailed}. An interrupt does not cut a call short, since nobody could know whether it happened.
 */
final class Docker implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PING_LIMIT = Duration.ofSeconds(5);
    private static final int CONNECTIONS = 500;

    private final URI host;
    private final DockerClient client;

    Docker(URI host) {
        this.host = host;
        DockerClientConfig config = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(host.toString())
                .withDockerTlsVerify(false)
                .build();
        client = DockerClientImpl.getInstance(
                config,
                new ZerodepDockerHttpClient.Builder()
                        .dockerHost(config.getDockerHost())
                        .maxConnections(CONNECTIONS)
                        .build());
    }

    boolean answers() {
        try {
            call("ping", PING_LIMIT, () -> client.pingCmd().exec());
            return true;
        } catch (EngineDown | SandboxFailed e) {
            return false;
        }
    }

    HostInfo info() {
        return call("info", () -> HostInfo.of(client.infoCmd().exec()));
    }

    /** @throws EngineRefused if the image is not there or would bring writable places of its own */
    void requireImage(String image) {
        ContainerConfig config;
        try {
            config = call(
                            "look for the image",
                            () -> client.inspectImageCmd(image).exec())
                    .getConfig();
        } catch (SandboxFailed e) {
            if (e.getCause() instanceof NotFoundException) {
                throw noImage(image);
            }
            throw e;
        }
        if (config != null
                && config.getVolumes() != null
                && !config.getVolumes().isEmpty()) {
            throw new EngineRefused("The image " + image + " declares volumes "
                    + config.getVolumes().keySet() + ", which nothing would limit: use an image without.");
        }
    }

    static EngineRefused noImage(String image) {
        return new EngineRefused("The engine has no image " + image + ": start by ./forkyard, which makes it.");
    }

    /** Makes a container and returns its id. */
    String create(ContainerSpec spec) {
        try {
            return call(
                    "create a container",
                    () -> ContainerFactory.request(client, spec).exec().getId());
        } catch (SandboxFailed e) {
            if (e.getCause() instanceof NotFoundException) {
                throw noImage(spec.image());
            }
            throw e;
        }
    }

    void start(String id) {
        call("start a container", () -> client.startContainerCmd(id).exec());
    }

    void kill(String id) {
        unlessGone("kill a container", () -> client.killContainerCmd(id).exec());
    }

    void remove(String id) {
        unlessGone(
                "remove a container",
                () -> client.removeContainerCmd(id)
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec());
    }

    void pause(String id) {
        call("pause a container", () -> client.pauseContainerCmd(id).exec());
    }

    void unpause(String id) {
        call("unpause a container", () -> client.unpauseContainerCmd(id).exec());
    }

    void pin(String id, Cpuset cpus) {
        call(
                "pin a container",
                () -> client.updateContainerCmd(id)
                        .withCpusetCpus(cpus.toString())
                        .exec());
    }

    /** The host's number of the container's first process, 0 if it has ended. */
    long pid(String id) {
        Long pid = state(id).getPidLong();
        return pid == null ? 0 : pid;
    }

    ExitState exit(String id) {
        ContainerState state = state(id);
        return Boolean.TRUE.equals(state.getRunning())
                ? new ExitState(true, 0, false)
                : new ExitState(
                        false,
                        Math.toIntExact(Objects.requireNonNullElse(state.getExitCodeLong(), -1L)),
                        Boolean.TRUE.equals(state.getOOMKilled()));
    }

    private ContainerState state(String id) {
        return call(
                "inspect a container",
                () -> client.inspectContainerCmd(id).exec().getState());
    }

    /** Takes the engine one to two seconds. */
    Statistics statistics(String id) {
        return call("read a container's statistics", () -> {
            try (AsyncResultCallback<Statistics> result = new AsyncResultCallback<>()) {
                client.statsCmd(id).withNoStream(true).exec(result);
                return result.awaitResult();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Streams what a container that is not yet started will write; closing the callback ends it. */
    void attach(String id, InputStream input, ResultCallback.Adapter<Frame> output) {
        call("attach to a container", () -> {
            try {
                return client.attachContainerCmd(id)
                        .withStdIn(input)
                        .withStdOut(true)
                        .withStdErr(true)
                        .withFollowStream(true)
                        .exec(output)
                        .awaitStarted(LIMIT.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }

    /** A container that has an owner. */
    record Owned(String id, String name, String owner) {}

    /** Every container of any owner's. */
    List<Owned> owned() {
        return call(
                        "list containers",
                        () -> client.listContainersCmd()
                                .withShowAll(true)
                                .withLabelFilter(List.of(ContainerFactory.OWNER_LABEL))
                                .exec())
                .stream()
                .map(Docker::owned)
                .toList();
    }

    /** Names come with a slash before them. */
    private static Owned owned(Container container) {
        return new Owned(
                container.getId(),
                container.getNames()[0].substring(1),
                container.getLabels().getOrDefault(ContainerFactory.OWNER_LABEL, ""));
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new IllegalStateException("docker-java's client does not close", e);
        }
    }

    private void unlessGone(String what, Runnable work) {
        try {
            call(what, () -> {
                work.run();
                return true;
            });
        } catch (SandboxFailed e) {
            // 404: not there; 409: not running, or somebody else is removing it
            boolean gone = e.getCause() instanceof DockerException answer
                    && (answer.getHttpStatus() == 404 || answer.getHttpStatus() == 409);
            if (!gone) {
                throw e;
            }
        }
    }

    private <T> T call(String what, Supplier<T> work) {
        return call(what, LIMIT, work);
    }

    private <T> T call(String what, Duration limit, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread caller = Thread.ofVirtual().name("engine: " + what).start(task);
        try {
            return await(task, limit);
        } catch (TimeoutException e) {
            caller.interrupt(); // closes its connection
            throw down("does not answer within " + limit.toSeconds() + " s (" + what + ")", e);
        } catch (ExecutionException e) {
            throw translate(what, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static <T> T await(FutureTask<T> task, Duration limit) throws TimeoutException, ExecutionException {
        long deadline = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private RuntimeException translate(String what, Throwable problem) {
        if (problem instanceof DockerException answer) {
            return new SandboxFailed(
                    "The engine could not " + what + " (" + answer.getHttpStatus() + "): " + answer.getMessage(),
                    answer);
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return down("does not answer (" + cause.getMessage() + ")", problem);
            }
        }
        return problem instanceof RuntimeException bug ? bug : new IllegalStateException(problem);
    }

    private EngineDown down(String how, Throwable cause) {
        return new EngineDown("The container engine at " + host + " " + how + ".", cause);
    }
}
