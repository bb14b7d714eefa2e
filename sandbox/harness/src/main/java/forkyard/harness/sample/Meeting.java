package forkyard.harness.sample;

import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import org.jspecify.annotations.Nullable;

/** The sample's scenario. */
public final class Meeting implements Scenario<Contract> {
    @Override
    public @Nullable Object play(Contract solution, Stage stage) throws Exception {
        Probe probe = stage.probe("meeting");
        solution.each(stage.whole(0), number -> {
            try {
                stage.log().event("met", number, probe.arrive());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return null;
    }
}
