package forkyard.mpi;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One process of a world, be it a JVM or a thread: the student's main method, and how it ended. */
public final class Rank {
    private static final InheritableThreadLocal<Rank> CURRENT = new InheritableThreadLocal<>();

    private static final int LONGEST_MESSAGE = 2_000;
    private static final int MOST_FRAMES = 40;

    private final int number;
    private final Reporter reporter;
    private final Log log;
    private volatile boolean finalized;

    Rank(int number, Reporter reporter) {
        this.number = number;
        this.reporter = reporter;
        this.log = reporter.logOf(number);
    }

    /** That of the calling thread, or of the thread that has started it. */
    public static Rank current() {
        Rank rank = CURRENT.get();
        if (rank == null) {
            throw new IllegalStateException("MPI is called by a thread that belongs to no rank");
        }
        return rank;
    }

    /** The same for output; null if there is none. */
    static Rank currentOrNone() {
        return CURRENT.get();
    }

    int number() {
        return number;
    }

    Log log() {
        return log;
    }

    public void isFinalized() {
        finalized = true;
    }

    /** The rank asks for the end of the world. */
    public void abort(int code, String site) {
        reporter.last("mpi-abort", number, List.of(code, site));
    }

    /** It is about to end its process. */
    public void leave(int code, String site) {
        reporter.last("mpi-left", number, List.of(code, site));
    }

    /** @return whether it ended well */
    boolean run(ClassLoader loader, String main, String[] arguments) {
        CURRENT.set(this);
        try {
            Method method = Class.forName(main, true, loader).getMethod("main", String[].class);
            method.invoke(null, (Object) arguments);
            System.out.flush();
            reporter.last("mpi-end", number, finalized);
            return true;
        } catch (InvocationTargetException e) {
            return failed(e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            return failed(e);
        }
    }

    private boolean failed(Throwable problem) {
        System.out.flush();
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        System.err.print("Exception in rank " + number + ": " + text);
        System.err.flush();
        reporter.last("mpi-failed", number, List.of(type(problem), message(problem), frames(problem)));
        return false;
    }

    private static String type(Throwable problem) {
        return problem.getClass().getName();
    }

    private static String message(Throwable problem) {
        String message = String.valueOf(problem.getMessage());
        return message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
    }

    /** Alternately a method and its place, as {@code Main.main} and {@code Main.java:12}. */
    private static String[] frames(Throwable problem) {
        return Arrays.stream(problem.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().equals("jdk.internal.reflect.DirectMethodHandleAccessor"))
                .limit(MOST_FRAMES)
                .flatMap(frame -> Stream.of(
                        frame.getClassName() + "." + frame.getMethodName(),
                        frame.getFileName() + ":" + frame.getLineNumber()))
                .toArray(String[]::new);
    }
}
