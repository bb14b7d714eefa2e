package forkyard.server.judge;

import forkyard.engine.EngineDown;
import forkyard.engine.EngineRefused;
import java.util.Map;

/** Runs litmus tests of the memory model on this machine. */
public interface Litmus {
    /** So many threads of a test run at once: with fewer cores they would take turns, and show nothing. */
    int CORES = 2;

    /**
     * Runs a test for about a second.
     *
     * @param test the name of its class
     * @return the outcomes that came, as the test writes them, and how often each did; what is not among them has not been seen, which
     *     does not mean that it cannot be
     * @throws TooFewCores where there are not {@link #CORES}
     * @throws EngineDown if the engine does not answer
     * @throws EngineRefused if it is not fit for sandboxes
     * @throws JudgeFault if the test is not there or did not come to its end
     * @throws InterruptedException if the calling thread is interrupted, which stops it
     */
    Map<String, Long> observe(String test) throws TooFewCores, EngineDown, EngineRefused, InterruptedException;

    /** This machine, as {@link Evidence#machineClass} names it. */
    String machineClass();

    /** This machine cannot show anything. */
    final class TooFewCores extends Exception {
        private static final long serialVersionUID = 1;

        /** @param cores that there are */
        public TooFewCores(int cores) {
            super("Its threads have to run at once, on %d cores, and this machine has %d.".formatted(CORES, cores));
        }
    }
}
