package forkyard.harness.direct;

import forkyard.author.program.Question;
import forkyard.harness.JudgeFault;
import forkyard.wire.FromAuthor;
import forkyard.wire.Values;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on its way from the kit to its answer. */
final class AskedQuestion implements Question {
    private static final byte[] NOTHING = {};

    private final Play play;
    private final long number;
    private final int process;
    private final String kind;
    private final List<@Nullable Object> arguments;
    private boolean answered;

    AskedQuestion(Play play, long number, int process, String kind, List<@Nullable Object> arguments) {
        this.play = play;
        this.number = number;
        this.process = process;
        this.kind = kind;
        this.arguments = arguments;
    }

    String kind() {
        return kind;
    }

    @Override
    public int process() {
        return process;
    }

    @Override
    public List<@Nullable Object> arguments() {
        return Collections.unmodifiableList(arguments);
    }

    @Override
    public void answer(@Nullable Object value) throws IOException {
        reply(new FromAuthor.Reply(number, false, 0, Values.encode(value)));
    }

    @Override
    public void end(int code) throws IOException {
        reply(new FromAuthor.Reply(number, true, code, NOTHING));
    }

    private void reply(FromAuthor.Reply reply) throws IOException {
        if (answered) {
            throw new JudgeFault("a question of kind " + kind + " is answered twice");
        }
        answered = true;
        play.send(reply);
    }
}
