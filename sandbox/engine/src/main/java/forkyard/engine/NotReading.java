package forkyard.engine;

import java.io.IOException;
import java.time.Duration;

/** A sandbox has not read what was sent to it, and has been closed for that. */
public final class NotReading extends IOException {
    private static final long serialVersionUID = 1;

    NotReading(Duration patience, IOException cause) {
        super("it did not read what the judge sent within " + patience.toMillis() + " ms", cause);
    }
}
