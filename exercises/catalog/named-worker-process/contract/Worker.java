import java.io.DataInputStream;
import java.io.DataOutputStream;

/** What a worker process does. Its subclasses are public and have a public constructor that takes nothing. */
public abstract class Worker {
    /**
     * The whole of its work.
     *
     * @param in what the program writes to {@link Handle#toWorker}; it ends where that is closed
     * @param out what the program reads from {@link Handle#fromWorker}
     */
    public abstract void run(DataInputStream in, DataOutputStream out) throws Exception;

    /** What this process is called: its system property {@code worker.name}. */
    public final String name() {
        return System.getProperty("worker.name");
    }

    /** A new worker of the class of this name. */
    public static Worker ofClass(String className) throws ReflectiveOperationException {
        return Class.forName(className).asSubclass(Worker.class).getConstructor().newInstance();
    }
}
