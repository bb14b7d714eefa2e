package forkyard.harness.runner;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What stands behind a student's {@link System#out} and {@link System#err}. */
final class Display extends OutputStream {
    private final Outbox outbox;
    private final Console console;
    private final boolean error;

    private Display(Outbox outbox, Console console, boolean error) {
        this.outbox = outbox;
        this.console = console;
        this.error = error;
    }

    /** Puts both streams on this console, and nothing on {@link System#in}. */
    static void install(Outbox outbox, Console console) {
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(new Display(outbox, console, false), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Display(outbox, console, true), false, StandardCharsets.UTF_8));
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (console.write(error, bytes, from, length)) {
            outbox.printed();
        }
    }
}
