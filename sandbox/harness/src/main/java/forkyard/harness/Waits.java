package forkyard.harness;

/** What a thread waits for, in words. */
public final class Waits {
    private Waits() {}

    /**
     * @param blocker simple name of the class of what it waits on, empty if unknown
     * @param holder name of the thread that has it, empty if unknown
     * @param joined name of the thread whose end it may wait for
     */
    public static String inWords(
            Thread.State state, StackTraceElement[] frames, String blocker, String holder, String joined) {
        String held = holder.isEmpty() ? "" : ", held by " + holder;
        return switch (state) {
            case NEW, RUNNABLE, TERMINATED -> "";
            case BLOCKED -> "the monitor of a " + blocker + held;
            case WAITING, TIMED_WAITING -> {
                String call = call(frames);
                yield switch (call) {
                    case "Object.wait" -> "a notify on a " + blocker;
                    case "Thread.join" -> "the end of " + joined;
                    case "Thread.sleep" -> "the end of its sleep";
                    case "" -> blocker + held;
                    default -> call + held;
                };
            }
        };
    }

    /** {@code ReentrantLock.NonfairSync} of its full name; the JDK's own kinds of process are all a {@code Process}. */
    public static String simpleName(String type) {
        String name = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return name.equals("ProcessImpl") ? "Process" : name;
    }

    /** The call by which the code above the JDK waits, {@code CountDownLatch.await}. */
    public static String call(StackTraceElement[] frames) {
        String call = "";
        for (StackTraceElement frame : frames) {
            String type = frame.getClassName();
            if (!type.startsWith("java.") && !type.startsWith("jdk.") && !type.startsWith("sun.")) {
                break;
            }
            call = simpleName(type) + "." + frame.getMethodName();
        }
        return call;
    }
}
