package forkyard.server.judge.program;

import forkyard.server.judge.play.TrialObserver;
import forkyard.wire.Act;
import forkyard.wire.Happening;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The time of a play: from the first program's start to the last that is heard of any, which is no earlier than the kernel says that the last
 * process has ended. Times are those of {@link System#nanoTime}.
 */
final class ProgramClock {
    /** Its exit, and the ends of its two outputs. */
    private static final int ENDS = 3;

    private final TrialObserver observer;
    private final Map<Integer, Integer> endsToCome = new HashMap<>();
    private boolean runs;
    private long began;
    private long last;

    /** @param observer is told whenever all that were started have ended, for there may be more to come */
    ProgramClock(TrialObserver observer) {
        this.observer = observer;
    }

    /** This one is about to be passed on. */
    void starts(Act.Start start) {
        endsToCome.put(start.program(), ENDS);
        if (!runs) {
            runs = true;
            observer.begins();
            began = System.nanoTime();
            last = began;
        }
    }

    void heard(Happening happening, long at) {
        switch (happening) {
            case Happening.Exited _, Happening.OutputEnded _ -> {
                last = at;
                ended(happening.number());
            }
            case Happening.Output _ -> last = at;
            case Happening.NotStarted _ -> endsToCome.remove(happening.number());
            case Happening.Started _, Happening.Looked _, Happening.Meeting _ -> {}
            case Happening.Flushed _, Happening.Opened _, Happening.Returned _, Happening.ErrandFailed _ -> {}
            case Happening.Connected _, Happening.Received _, Happening.ReceivedAll _, Happening.Disconnected _ -> {}
        }
    }

    private void ended(int program) {
        endsToCome.computeIfPresent(program, (_, ends) -> ends == 1 ? null : ends - 1);
        if (endsToCome.isEmpty()) {
            observer.ends();
        }
    }

    /**
     * The time so far; none before the first start.
     *
     * @param lastEnd of a process, by the kernel's word
     */
    Duration time(long lastEnd) {
        return runs ? Duration.ofNanos(Math.max(last, lastEnd) - began) : Duration.ZERO;
    }

    /** The play is over; whoever was not heard of to the end is not waited for any longer. */
    void over() {
        if (runs && !endsToCome.isEmpty()) {
            observer.ends();
        }
    }
}
