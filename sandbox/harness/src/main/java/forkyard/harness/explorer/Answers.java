package forkyard.harness.explorer;

import forkyard.harness.JudgeFault;
import forkyard.wire.Answer;
import forkyard.wire.Event;
import forkyard.wire.FromExplorer;
import forkyard.wire.ToExplorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers of one case so far, and what the judge says of each: nothing in here knows which is right. */
final class Answers {
    private final Session.Judge judge;
    private final Map<List<Object>, Boolean> wrong = new HashMap<>();
    private volatile boolean awaited;

    Answers(Session.Judge judge) {
        this.judge = judge;
    }

    /** Whether it is wrong. Those that came out before are not asked about again. */
    boolean areWrong(@Nullable Object answer) {
        if (!(answer instanceof Answer given)) {
            throw new JudgeFault("a program that gives no answer");
        }
        return wrong.computeIfAbsent(key(given), _ -> ask(given));
    }

    /** Whether the judge's word is waited for now. */
    boolean areAwaited() {
        return awaited;
    }

    private boolean ask(Answer answer) {
        awaited = true;
        try {
            judge.send(new FromExplorer.Answered(answer));
            if (judge.receive() instanceof ToExplorer.Judged judged) {
                return judged.wrong();
            }
            throw new JudgeFault("no word on an answer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            awaited = false;
        }
    }

    private static List<Object> key(Answer answer) {
        List<Object> key = new ArrayList<>();
        key.add(ByteBuffer.wrap(answer.value()));
        for (Event event : answer.events()) {
            key.add(event.thread());
            key.add(event.name());
            key.add(ByteBuffer.wrap(event.values()));
        }
        return key;
    }
}
