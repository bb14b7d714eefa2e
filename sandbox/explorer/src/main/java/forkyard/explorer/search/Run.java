package forkyard.explorer.search;

import forkyard.explorer.run.Ending;
import forkyard.explorer.run.Execution;

/** A run that has ended. */
record Run(Execution execution, Ending ending) {
    Schedule schedule() {
        return Schedule.of(execution.switches());
    }

    int preemptions() {
        return execution.switches().preemptions();
    }
}
