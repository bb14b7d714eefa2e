import forkyard.kit.Probe;
import forkyard.kit.Stage;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A factory that can be told to fail; it tells of each connection that it makes. With a gate it makes them there; else it is
 * null.
 */
final class Maker implements Callable<Connection> {
    private final Stage stage;
    private final Probe gate;
    private final AtomicInteger made = new AtomicInteger();
    private IOException failure;

    Maker(Stage stage, Probe gate) {
        this.stage = stage;
        this.gate = gate;
    }

    @Override
    public Connection call() throws Exception {
        if (gate != null) {
            gate.arrive();
        }
        if (failure != null) {
            throw failure;
        }
        int number = made.incrementAndGet();
        stage.log().event("made", number);
        return new Connection(number);
    }

    /** Whether it is to fail from now on. */
    void fails(boolean fails) {
        failure = fails ? new IOException("no connection to be had") : null;
    }

    /** Whether this is the failure of now. */
    boolean threw(Throwable cause) {
        return cause != null && cause == failure;
    }
}
