package forkyard.server.submission.queue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import forkyard.server.judge.Progress.Step;
import forkyard.server.submission.SubmissionReader;
import forkyard.server.submission.SubmissionViews.SpeedupView;
import forkyard.server.submission.SubmissionViews.TestView;
import forkyard.server.submission.live.Live;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what happens to a submission into the events that browsers understand. */
public final class Narrator {
    private final Live live;
    private final SubmissionReader reader;

    public Narrator(Live live, SubmissionReader reader) {
        this.live = live;
        this.reader = reader;
    }

    private record Queued(int position) {}

    private record Held(String sentence) {}

    private record Testing(@JsonUnwrapped TestView test, int of) {}

    private record Exploring(int number, int of, int schedules) {}

    private record Verdicted(String verdict, String sentence) {}

    private record Measuring(int fork, int of, @Nullable SpeedupView speedup, String sentence) {}

    void tell(UUID id, Step step) {
        switch (step) {
            case Step.Compiling _ -> live.publish(id, "compiling", Map.of());
            case Step.Testing t -> live.publish(id, "test", new Testing(TestView.of(t.test()), t.of()));
            case Step.Exploring e -> live.publish(id, "exploring", new Exploring(e.number(), e.of(), e.schedules()));
            case Step.Verdicted v ->
                live.publish(
                        id,
                        "verdict",
                        new Verdicted(v.verdict().label(), v.verdict().exhibit().sentence()));
            case Step.Recording _ -> live.publish(id, "recording", Map.of());
            case Step.Measuring m ->
                live.publish(id, "measuring", new Measuring(m.fork(), m.of(), SpeedupView.of(m.soFar()), m.sentence()));
        }
    }

    /** It waits, this many from the front. Not kept: it is asked afresh. */
    public void queued(UUID id, int position) {
        live.announceWaiting(id, "queued", new Queued(position));
    }

    void held(UUID id, String sentence) {
        live.publish(id, "held", new Held(sentence));
        live.putBack(id);
    }

    /** It has ended, as the database says: the last word to all who watch. */
    public void ended(UUID id) {
        reader.view(id).ifPresent(view -> live.end(id, view.status(), view));
    }
}
