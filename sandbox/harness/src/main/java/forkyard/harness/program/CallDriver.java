package forkyard.harness.program;

import forkyard.harness.Faults;
import forkyard.harness.JudgeFault;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The built-in driver: calls of the contract's methods, one after another on one instance. */
public final class CallDriver {
    /** What came out of a call: the student's, whatever its stack says, which a student can write. */
    static final class Thrown extends Exception {
        private static final long serialVersionUID = 1;

        private final Throwable what;

        private Thrown(Throwable what) {
            super(null, null, false, false);
            this.what = what;
        }

        Throwable what() {
            return what;
        }
    }

    private final Program program;
    private final boolean exceptionsAreAnswers;

    public CallDriver(Program program, boolean exceptionsAreAnswers) {
        this.program = program;
        this.exceptionsAreAnswers = exceptionsAreAnswers;
    }

    /**
     * Makes the calls {@code [method, argument…]}.
     *
     * @return for each {@code [true, answer]} or, where it threw an exception and that is an answer, {@code [false, type, message]}
     */
    public List<Object> play(List<@Nullable Object> calls) throws Exception {
        Object solution = program.newSolution();
        List<Object> replies = new ArrayList<>();
        for (Object each : calls) {
            if (!(each instanceof List<?> call) || call.isEmpty() || !(call.getFirst() instanceof String name)) {
                throw new JudgeFault("a call is a list of a method's name and its arguments");
            }
            replies.add(reply(solution, name, call.subList(1, call.size())));
        }
        return replies;
    }

    private List<@Nullable Object> reply(Object solution, String name, List<?> given) throws Exception {
        Callee callee = program.callee(name, given.size());
        try {
            return Arrays.asList(true, callee.call(solution, given));
        } catch (InvocationTargetException e) {
            // An exception may be what the contract asks for; an error never is.
            if (exceptionsAreAnswers
                    && e.getTargetException() instanceof Exception thrown
                    && Blames.exhaustion(Faults.chain(thrown)) == null) {
                return Arrays.asList(false, thrown.getClass().getName(), Faults.message(thrown));
            }
            throw new Thrown(e.getTargetException());
        }
    }
}
