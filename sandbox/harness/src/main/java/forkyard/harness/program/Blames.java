package forkyard.harness.program;

import forkyard.harness.Faults;
import forkyard.harness.JudgeFault;
import forkyard.wire.Caps;
import forkyard.wire.Failure;
import forkyard.wire.Text;
import forkyard.wire.WireException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Whose fault an exception is, told from whose code its innermost frames are of. What the contract throws is the fault of
 * whoever called it.
 */
public final class Blames {
    private enum Owner {
        STUDENT,
        JUDGE,
        NOBODY
    }

    private final Program program;

    public Blames(Program program) {
        this.program = program;
    }

    public Failure explain(Throwable thrown) {
        return thrown instanceof CallDriver.Thrown fromCall ? explain(fromCall.what(), true) : explain(thrown, false);
    }

    private Failure explain(Throwable thrown, boolean outOfACall) {
        List<Throwable> chain = Faults.chain(thrown);
        if (find(chain, JudgeFault.class) != null) {
            return Faults.of(thrown, Failure.Blame.JUDGE);
        }
        Throwable exhaustion = exhaustion(chain);
        if (exhaustion != null) {
            return Faults.of(exhaustion, Failure.Blame.RESOURCES);
        }
        WireException wire = find(chain, WireException.class);
        if (wire != null) {
            return Faults.of(wire, Failure.Blame.ANSWER);
        }
        Throwable students = studentsOwn(chain);
        LinkageError link = find(chain, LinkageError.class);
        if (link != null && (outOfACall || students != null || ownerOf(link) != Owner.JUDGE)) {
            return loading(link);
        }
        if (students != null) {
            return Faults.of(students, Failure.Blame.SOLUTION);
        }
        Throwable told = unwrapped(chain);
        boolean judges = !outOfACall && ownerOf(thrown) == Owner.JUDGE && !wasLetThrough(told);
        return Faults.of(told, judges ? blameOfJudged(told) : Failure.Blame.SOLUTION);
    }

    /** An exception of the exercise's own, which code of the scenario threw on purpose, and the student's code that called it let out. */
    private boolean wasLetThrough(Throwable thrown) {
        return program.isExercises(thrown.getClass().getName()) && hasStudentsFrame(thrown);
    }

    /** A scenario that finds null, or a value of another class, where the contract promises one has been given that. */
    private static Failure.Blame blameOfJudged(Throwable thrown) {
        return thrown instanceof NullPointerException || thrown instanceof ClassCastException
                ? Failure.Blame.ANSWER
                : Failure.Blame.JUDGE;
    }

    /** The one among an exception and its causes that says that memory, stack or threads ran out. */
    static @Nullable Throwable exhaustion(List<Throwable> chain) {
        for (Throwable each : chain) {
            if (each instanceof OutOfMemoryError || each instanceof StackOverflowError) {
                return each;
            }
        }
        return null;
    }

    /** The outermost that the student's code threw, less what only carries it from thread to thread. */
    private @Nullable Throwable studentsOwn(List<Throwable> chain) {
        Throwable carrier = null;
        for (Throwable each : chain) {
            if (isStudents(each)) {
                if (!isCarrier(each)) {
                    return each;
                }
                carrier = each;
            } else if (carrier != null) {
                return each;
            }
        }
        return carrier;
    }

    private boolean isStudents(Throwable thrown) {
        return program.isStudents(thrown.getClass().getName())
                || ownerOf(thrown) == Owner.STUDENT
                || thrown instanceof InterruptedException && hasStudentsFrame(thrown);
    }

    private Owner ownerOf(Throwable thrown) {
        for (StackTraceElement frame : Faults.frames(thrown)) {
            String type = frame.getClassName();
            if (program.isStudents(type)) {
                return Owner.STUDENT;
            }
            if (program.isJudged(type)) {
                return Owner.JUDGE;
            }
        }
        return Owner.NOBODY;
    }

    private boolean hasStudentsFrame(Throwable thrown) {
        for (StackTraceElement frame : Faults.frames(thrown)) {
            if (program.isStudents(frame.getClassName())) {
                return true;
            }
        }
        return false;
    }

    private static Failure loading(LinkageError error) {
        List<Throwable> chain = Faults.chain(error);
        Failure failure = Faults.of(error, Failure.Blame.LOADING);
        if (chain.size() == 1) {
            return failure;
        }
        Failure inner = Faults.of(chain.getLast(), Failure.Blame.LOADING);
        String message = inner.message().isEmpty() ? inner.type() : inner.type() + ": " + inner.message();
        return new Failure(
                Failure.Blame.LOADING,
                failure.type(),
                Text.clip(message, Caps.TEXT),
                inner.places().isEmpty() ? failure.places() : inner.places());
    }

    private static Throwable unwrapped(List<Throwable> chain) {
        for (Throwable each : chain) {
            if (!isCarrier(each)) {
                return each;
            }
        }
        return chain.getFirst();
    }

    private static boolean isCarrier(Throwable thrown) {
        return thrown instanceof ExecutionException
                || thrown instanceof CompletionException
                || thrown instanceof InvocationTargetException;
    }

    private static <T> @Nullable T find(List<Throwable> chain, Class<T> type) {
        for (Throwable each : chain) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
