package forkyard.explorer.run;

import java.util.List;

/** Which of the program's methods a thread is in. */
final class Stacks {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Stacks() {}

    /** The calling thread's, the innermost first. */
    static List<Trace.Frame> ofProgram() {
        return WALKER.walk(frames -> frames.filter(
                        frame -> frame.getDeclaringClass().getClassLoader() instanceof ProgramLoading)
                .map(frame -> new Trace.Frame(
                        frame.getClassName(),
                        frame.getMethodName(),
                        String.valueOf(frame.getFileName()),
                        Math.max(0, frame.getLineNumber())))
                .toList());
    }
}
