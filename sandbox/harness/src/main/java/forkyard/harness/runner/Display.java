package forkyard.harness.runner;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard streams that a student's code finds: they last for all trials, and show on the console of the current one. */
final class Display {
    private final Outbox outbox;
    private final PrintStream out = new PrintStream(new Stream(false), false, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(new Stream(true), false, StandardCharsets.UTF_8);
    private volatile Console console = new Console(0, 0);

    Display(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Puts the streams in place, whatever the last trial left there, and shows on this console. */
    void show(Console next) {
        outbox.show(next);
        Console last = console;
        console = next;
        last.retire();
        System.setIn(InputStream.nullInputStream());
        System.setOut(out);
        System.setErr(err);
    }

    private final class Stream extends OutputStream {
        private final boolean error;

        Stream(boolean error) {
            this.error = error;
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
}
