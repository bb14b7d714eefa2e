package forkyard.harness.connection;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What is to be written to a stream, in order; its own thread writes, so that nobody else waits for a reader who does not read. */
public final class Writing {
    private static final Step END = _ -> false;

    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();

    /** One after the other; the last says that there is no next. */
    private interface Step {
        boolean take(OutputStream out) throws IOException;
    }

    public void add(byte[] bytes) {
        steps.add(out -> {
            out.write(bytes);
            out.flush();
            return true;
        });
    }

    /** Has this done once all that was added before has been written. */
    public void then(Runnable what) {
        steps.add(_ -> {
            what.run();
            return true;
        });
    }

    /** Nothing comes after what was added before. */
    public void end() {
        steps.add(END);
    }

    /** Writes until the end, which it returns from, or until nobody reads any more. */
    public void write(OutputStream out) throws IOException, InterruptedException {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = steps.take().take(out);
        }
    }
}
