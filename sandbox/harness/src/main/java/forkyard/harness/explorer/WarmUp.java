package forkyard.harness.explorer;

import forkyard.harness.Sample;
import forkyard.wire.Case;
import forkyard.wire.FromExplorer;
import forkyard.wire.Gate;
import forkyard.wire.ToExplorer;
import forkyard.wire.Values;
import java.io.IOException;
import java.util.List;

/** Explores a built-in sample, so that the first submission finds the explorer loaded and linked. */
final class WarmUp implements Session.Judge {
    private static final int MILLIS = 200;

    private WarmUp() {}

    static void explore() throws IOException, InterruptedException {
        Session session = new Session(new WarmUp());
        session.on(new ToExplorer.LoadProgram(Sample.load()));
        List<Gate> gates = List.of(new Gate("meeting", Gate.Kind.PROBE, 2, false));
        Case meeting = new Case(
                "warm-up", false, Sample.name("Meeting"), Values.encode(List.of(2)), gates, List.of(), 0, false);
        session.on(new ToExplorer.Explore(meeting, 1, MILLIS));
        session.on(new ToExplorer.Replay(meeting, ""));
    }

    @Override
    public void send(FromExplorer message) throws IOException {
        boolean failed = message instanceof FromExplorer.LoadFailed
                || message instanceof FromExplorer.Explored(int _, List<?> _, FromExplorer.Fault fault)
                        && fault.kind() != FromExplorer.Kind.NOTHING
                        && fault.kind() != FromExplorer.Kind.NO_VERDICT; // a busy machine's doing
        if (failed) {
            throw new IOException("the warm-up sample fails: " + message);
        }
    }

    @Override
    public ToExplorer receive() {
        return new ToExplorer.Judged(false);
    }
}
