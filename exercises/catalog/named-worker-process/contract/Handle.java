import java.io.DataInputStream;
import java.io.DataOutputStream;

/** A worker process, for the program that has started it. */
public interface Handle extends AutoCloseable {
    /** What the worker is called, here and there. */
    String name();

    /** The number that the system has given to the worker's process. */
    long pid();

    /** What is written and flushed here, the worker reads. Closing it is the end of the worker's input, and of nothing else. */
    DataOutputStream toWorker();

    /** What the worker writes. */
    DataInputStream fromWorker();

    /** Waits until the worker's process has ended; its exit code. */
    int join() throws InterruptedException;

    /**
     * Ends the worker's process, whatever it does, and returns when it has ended. If it had before, or is closed again, nothing happens.
     */
    @Override
    void close();
}
