package forkyard.harness.supervisor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.harness.Inside;
import forkyard.harness.compiler.Compiled;
import forkyard.wire.Act;
import forkyard.wire.FromSupervisor;
import forkyard.wire.Happening;
import forkyard.wire.Happening.FileKind;
import forkyard.wire.ThreadSnapshot;
import forkyard.wire.ToSupervisor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorMainTest {
    private static final String MAIN = """
            import java.io.*;
            import java.net.*;
            import java.nio.file.*;
            import java.util.concurrent.*;

            public class Main {
                public static void main(String[] args) throws Exception {
                    switch (args[0]) {
                        case "echo" -> {
                            String line = new BufferedReader(new InputStreamReader(System.in)).readLine();
                            System.out.println(line.toUpperCase());
                            System.err.println("done");
                            System.exit(3);
                        }
                        case "flood" -> {
                            for (int i = 0; i < 100_000; i++) {
                                System.out.println("a line that nobody reads");
                                if (System.out.checkError()) System.exit(4);
                            }
                        }
                        case "wait" -> {
                            Object lock = new Object();
                            Thread other = new Thread(() -> { synchronized (lock) { readForEver(); } }, "other");
                            other.start();
                            while (other.getState() != Thread.State.RUNNABLE) Thread.onSpinWait();
                            Thread.sleep(200);
                            synchronized (lock) { }
                        }
                        case "later" ->
                            new CompletableFuture<String>().completeOnTimeout("late", 60, TimeUnit.SECONDS).join();
                        case "serve" -> {
                            try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
                                System.out.println(server.getLocalPort());
                                Socket client = server.accept();
                                client.getInputStream().transferTo(client.getOutputStream());
                                client.close();
                            }
                        }
                        case "write" -> Files.writeString(Path.of("note"), "left " + System.getenv().keySet());
                    }
                }
                static void readForEver() {
                    try {
                        System.in.read();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }""";

    @TempDir
    private Path room;

    private Inside<FromSupervisor, ToSupervisor> supervisor;

    @BeforeEach
    void start() throws IOException {
        supervisor =
                Inside.start(SupervisorMain.class, FromSupervisor.class, ToSupervisor.class, "-Dforkyard.room=" + room);
        supervisor.expect(FromSupervisor.Ready.class);
        supervisor.send(new ToSupervisor.Install(Compiled.of(List.of(), List.of(), MAIN)));
        supervisor.expect(FromSupervisor.Installed.class);
        supervisor.send(new ToSupervisor.Begin(1));
        supervisor.expect(FromSupervisor.Begun.class);
    }

    @AfterEach
    void stop() throws IOException {
        supervisor.close();
    }

    @Test
    void aProgramsStreamsAndItsEndReachTheJudge() throws IOException {
        run(1, "echo");
        supervisor.send(new Act.Input(1, "hello\n".getBytes(UTF_8)));

        Seen seen = untilEnd();
        assertThat(seen.out.toString(UTF_8)).isEqualTo("HELLO\n");
        assertThat(seen.err.toString(UTF_8)).isEqualTo("done\n");
        assertThat(seen.code).isEqualTo(3);
    }

    @Test
    void whoWritesWhatIsReadNoLongerFindsOut() throws IOException {
        run(1, "flood");
        supervisor.send(new Act.EndOutput(1));

        assertThat(untilEnd().code).isEqualTo(4);
    }

    @Test
    void whatWaitsIsToldWithItsLines() throws Exception {
        run(1, "wait");
        int process = supervisor.expect(Happening.Started.class).process();
        Thread.sleep(1_000);
        supervisor.send(new ToSupervisor.Dump(process));

        List<ThreadSnapshot> threads =
                supervisor.expect(FromSupervisor.Dumped.class).threads();
        assertThat(threads).extracting(ThreadSnapshot::name).containsExactlyInAnyOrder("main", "other");
        ThreadSnapshot main = named(threads, "main");
        assertThat(main.state()).isEqualTo("BLOCKED");
        assertThat(main.waitsFor()).isEqualTo("the monitor of a Object, held by other");
        ThreadSnapshot other = named(threads, "other");
        assertThat(other.waitsFor()).endsWith(".read");
        assertThat(other.places()).anySatisfy(place -> {
            assertThat(place.method()).isEqualTo("readForEver");
            assertThat(place.file()).isEqualTo("Main.java");
            assertThat(place.line()).isPositive();
        });
    }

    @Test
    void aTimerOfTheJdksThatWillWakeTheProgramIsToldToo() throws Exception {
        run(1, "later");
        int process = supervisor.expect(Happening.Started.class).process();
        Thread.sleep(1_000);
        supervisor.send(new ToSupervisor.Dump(process));

        assertThat(supervisor.expect(FromSupervisor.Dumped.class).threads())
                .extracting(ThreadSnapshot::state)
                .containsExactlyInAnyOrder("WAITING", "TIMED_WAITING");
    }

    @Test
    void whatIsNoJvmHasNoThreads() throws IOException {
        supervisor.send(new ToSupervisor.Dump(1));

        assertThat(supervisor.expect(FromSupervisor.Dumped.class).threads()).isEmpty();
    }

    @Test
    void bytesPassBothWaysBetweenAPortAndTheJudge() throws IOException {
        run(1, "serve");
        supervisor.expect(Happening.Started.class);
        String port = new String(supervisor.expect(Happening.Output.class).bytes(), UTF_8);
        supervisor.send(new Act.Connect(7, Integer.parseInt(port.strip())));
        supervisor.expect(Happening.Connected.class);
        supervisor.send(new Act.Send(7, "there and back".getBytes(UTF_8)));
        assertThat(supervisor.expect(Happening.Received.class).bytes()).isEqualTo("there and back".getBytes(UTF_8));
        supervisor.send(new Act.EndSending(7));

        supervisor.expect(Happening.ReceivedAll.class);
        assertThat(untilEnd().code).isZero();
    }

    @Test
    void whatHasGoneOutIsToldAndAConnectionCanBeReset() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            supervisor.send(new Act.Connect(7, server.getLocalPort()));
            supervisor.expect(Happening.Connected.class);
            supervisor.send(new Act.Send(7, "so far".getBytes(UTF_8)));
            supervisor.send(new Act.Flush(7));
            supervisor.expect(Happening.Flushed.class);
            try (Socket client = server.accept()) {
                assertThat(client.getInputStream().readNBytes(6)).isEqualTo("so far".getBytes(UTF_8));
                supervisor.send(new Act.Disconnect(7, true));

                assertThatThrownBy(() -> client.getInputStream().read()).hasMessageContaining("reset");
            }
        }
    }

    @Test
    void aPortThatNobodyListensAtIsSaidToBeOne() throws IOException {
        supervisor.send(new Act.Connect(7, 1));

        assertThat(supervisor.expect(Happening.Disconnected.class).why()).contains("refused");
    }

    @Test
    void eachPlayFindsAnEmptyDirectoryAndFewVariables() throws IOException {
        run(1, "write");
        untilEnd();
        supervisor.send(new Act.Look(1, "note"));
        Happening.Looked note = supervisor.expect(Happening.Looked.class);
        assertThat(note.kind()).isEqualTo(FileKind.REGULAR);
        assertThat(new String(note.bytes(), UTF_8)).startsWith("left [").doesNotContain("JAVA");
        Files.createDirectories(room.resolve("elsewhere/deep"));

        supervisor.send(new ToSupervisor.Begin(2));
        supervisor.expect(FromSupervisor.Begun.class);
        supervisor.send(new Act.Look(2, "note"));
        assertThat(supervisor.expect(Happening.Looked.class).kind()).isEqualTo(FileKind.NONE);
        assertThat(room.resolve("elsewhere")).doesNotExist();
    }

    private void run(int program, String role) throws IOException {
        supervisor.send(new Act.Start(program, List.of("-XX:+UseSerialGC"), "Main", List.of(role)));
    }

    /** What a program wrote, and how it ended. */
    private static final class Seen {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        final ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = -1;
    }

    private Seen untilEnd() throws IOException {
        Seen seen = new Seen();
        int streams = 2;
        while (seen.code < 0 || streams > 0) {
            switch (supervisor.receive()) {
                case Happening.Output(int _, boolean error, byte[] bytes) ->
                    (error ? seen.err : seen.out).writeBytes(bytes);
                case Happening.OutputEnded _ -> streams--;
                case Happening.Exited(int _, int code) -> seen.code = code;
                case FromSupervisor other -> assertThat(other).isInstanceOf(Happening.Started.class);
            }
        }
        return seen;
    }

    private static ThreadSnapshot named(List<ThreadSnapshot> threads, String name) {
        return threads.stream()
                .filter(thread -> thread.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
