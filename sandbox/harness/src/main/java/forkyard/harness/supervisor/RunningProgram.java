package forkyard.harness.supervisor;

import forkyard.harness.connection.Writing;
import forkyard.wire.Act;
import forkyard.wire.Caps;
import forkyard.wire.Happening;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadFactory;

/** A program that the judge has started, and its three streams. */
final class RunningProgram {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Reading from a pipe keeps a thread of the system busy anyway. */
    private static final ThreadFactory THREADS = Thread.ofPlatform().daemon().factory();

    /** Of the supervisor's own variables these are passed on. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TZ");

    private final Process process;
    private final Writing input = new Writing();

    private RunningProgram(Process process) {
        this.process = process;
    }

    static RunningProgram start(Act.Start start, Room room, Outgoing judge) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(start.flags());
        command.addAll(room.flags());
        command.add(start.mainClass());
        command.addAll(start.arguments());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(room.work().toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        Process process = builder.start();
        judge.send(new Happening.Started(start.program(), (int) process.pid()));
        RunningProgram program = new RunningProgram(process);
        THREADS.newThread(program::write).start();
        program.pump(start.program(), process.getInputStream(), false, judge);
        program.pump(start.program(), process.getErrorStream(), true, judge);
        process.onExit().thenAccept(ended -> judge.send(new Happening.Exited(start.program(), ended.exitValue())));
        return program;
    }

    void input(byte[] bytes) {
        input.add(bytes);
    }

    void endInput() {
        input.end();
    }

    void endOutput() throws IOException {
        process.getInputStream().close();
    }

    private void write() {
        try (OutputStream out = process.getOutputStream()) {
            input.write(out);
        } catch (IOException e) {
            // it does not read, or has ended: that is its own affair
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts it", e);
        }
    }

    private void pump(int number, InputStream from, boolean error, Outgoing judge) {
        Thread pump = THREADS.newThread(() -> {
            byte[] buffer = new byte[Caps.PIECE];
            try {
                int length = from.read(buffer);
                while (length >= 0) {
                    judge.send(new Happening.Output(number, error, Arrays.copyOf(buffer, length)));
                    length = from.read(buffer);
                }
            } catch (IOException e) {
                // it was closed because nobody wants to read on
            }
            judge.send(new Happening.OutputEnded(number, error));
        });
        pump.start();
    }
}
