package forkyard.harness;

import forkyard.author.Generator;
import forkyard.kit.Scenario;
import forkyard.wire.Connection;
import forkyard.wire.Values;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the harness's mains as a real child process, at the other end of a real channel. It is killed after a while. */
public final class Inside<I, O> implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final Connection<I, O> connection;

    private Inside(Process process, Connection<I, O> connection) {
        this.process = process;
        this.connection = connection;
    }

    /** Over a UNIX socket. */
    public static <I, O> Inside<I, O> start(Class<?> main, Class<I> incoming, Class<O> outgoing, String... flags)
            throws IOException {
        Path folder = Files.createTempDirectory("forkyard");
        Path path = folder.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
            Process process = watched(builder(main, path.toString(), flags).inheritIO());
            SocketChannel channel = server.accept();
            return new Inside<>(
                    process,
                    new Connection<>(
                            Channels.newInputStream(channel), Channels.newOutputStream(channel), incoming, outgoing));
        } finally {
            Files.deleteIfExists(path);
            Files.deleteIfExists(folder);
        }
    }

    /** Over the standard streams. */
    public static <I, O> Inside<I, O> attach(Class<?> main, Class<I> incoming, Class<O> outgoing, String... flags)
            throws IOException {
        Process process = watched(builder(main, "-", flags).redirectError(ProcessBuilder.Redirect.INHERIT));
        return new Inside<>(
                process, new Connection<>(process.getInputStream(), process.getOutputStream(), incoming, outgoing));
    }

    /** Runs a main to its end; returns its exit status. */
    public static int run(Class<?> main, String argument, String... flags) throws IOException, InterruptedException {
        return watched(builder(main, argument, flags).inheritIO()).waitFor();
    }

    public Process process() {
        return process;
    }

    public Connection<I, O> connection() {
        return connection;
    }

    public void send(O message) throws IOException {
        connection.send(message);
    }

    public I receive() throws IOException {
        return connection.receive();
    }

    /** The next message, which must be of this type. */
    public <T extends I> T expect(Class<T> type) throws IOException {
        I message = receive();
        if (!type.isInstance(message)) {
            throw new AssertionError("not a " + type.getSimpleName() + ": " + message);
        }
        return type.cast(message);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        connection.close();
    }

    private static ProcessBuilder builder(Class<?> main, String argument, String... flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", classPath(), main.getName(), argument));
        return new ProcessBuilder(command);
    }

    private static String classPath() {
        return Stream.of(Link.class, Values.class, Scenario.class, Generator.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(":"));
    }

    private static Process watched(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }
}
