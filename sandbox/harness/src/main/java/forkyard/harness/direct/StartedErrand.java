package forkyard.harness.direct;

import forkyard.author.program.PendingErrand;
import forkyard.harness.JudgeFault;
import forkyard.wire.Failure;
import forkyard.wire.Values;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An errand, as far as messages have told of it. */
final class StartedErrand implements PendingErrand {
    private final Play play;
    private final String type;
    private byte @Nullable [] value;
    private @Nullable Failure failure;

    StartedErrand(Play play, String type) {
        this.play = play;
        this.type = type;
    }

    void returned(byte[] what) {
        value = what;
    }

    void failed(Failure how) {
        failure = how;
    }

    @Override
    public boolean isDone() {
        return value != null || failure != null;
    }

    @Override
    public @Nullable Object result() throws IOException {
        play.await(this::isDone);
        if (value == null) {
            throw new JudgeFault("the errand " + type + " failed: " + failure);
        }
        return Values.decode(value, Values.Types.NONE);
    }
}
