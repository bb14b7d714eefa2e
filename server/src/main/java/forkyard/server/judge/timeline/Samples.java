package forkyard.server.judge.timeline;

import forkyard.wire.Case;
import forkyard.wire.Gate;
import java.util.List;

/** Which sample is worth a recording. */
public final class Samples {
    private Samples() {}

    /** The last that the judge does not hold up, which would mostly show waiting for the judge; the last if it holds up all. */
    public static Case toRecord(List<Case> samples) {
        return samples.reversed().stream()
                .filter(each -> !isHeldUp(each))
                .findFirst()
                .orElseGet(samples::getLast);
    }

    private static boolean isHeldUp(Case asked) {
        return asked.gates().stream().anyMatch(gate -> gate.kind() == Gate.Kind.QUIET || gate.hold());
    }
}
