package forkyard.explorer.search;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What is explored. */
@FunctionalInterface
public interface Program {
    /** The program, with nothing of an earlier run in it; what it returns is looked at by nobody but the caller of the explorer. */
    Callable<? extends @Nullable Object> fresh();
}
