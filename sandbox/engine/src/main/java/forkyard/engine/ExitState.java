package forkyard.engine;

/**
 * How a sandbox's program ended, seen from outside.
 *
 * @param running whether it has not ended; then the rest says nothing
 * @param code the exit code, 128 + n after signal n
 * @param outOfMemory whether the kernel killed something in it for the memory limit
 */
public record ExitState(boolean running, int code, boolean outOfMemory) {
    private static final int SIGKILL = 9;
    private static final int SIGTERM = 15;

    /** Whether something ended it from outside, and the engine does not say that it was the memory limit. */
    public boolean killedByOthers() {
        return !running && !outOfMemory && (code == 128 + SIGKILL || code == 128 + SIGTERM);
    }
}
