package forkyard.explorer.run;

import org.jspecify.annotations.Nullable;

/** Who holds an object's monitor; the real one is never taken. */
final class Monitor {
    @Nullable
    Fiber owner;

    int count;

    boolean isFreeFor(Fiber fiber) {
        return owner == null || owner == fiber;
    }
}
