package forkyard.explorer.search;

import forkyard.explorer.run.Ending;
import forkyard.explorer.run.Execution;

/** A run that has ended. */
record Run(Execution execution, Ending ending) {
    /** One that was ended because it took too long is to be ended there again. */
    Schedule schedule() {
        Schedule schedule = Schedule.of(execution.switches());
        return ending instanceof Ending.TooLong ? schedule.until(execution.steps() - 1) : schedule;
    }

    int preemptions() {
        return execution.switches().preemptions();
    }
}
