package forkyard.harness.author;

import forkyard.harness.Sample;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Frames;
import forkyard.wire.FromAuthor;
import forkyard.wire.ToAuthor;
import forkyard.wire.Values;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Asks a built-in sample everything once, frames included, so that a real exercise finds it loaded and linked. */
final class WarmUp {
    private static final int FRAME = 1 << 20;

    private final AuthorHost host = new AuthorHost();
    private final Frames<ToAuthor> in = new Frames<>(ToAuthor.class);
    private final Frames<FromAuthor> out = new Frames<>(FromAuthor.class);

    private WarmUp() {}

    static void play() throws IOException {
        WarmUp warmUp = new WarmUp();
        warmUp.ask(new ToAuthor.LoadAuthor(
                Sample.classes("Generate", "Check"), Sample.name("Generate"), Sample.name("Check")));
        warmUp.ask(new ToAuthor.Samples());
        if (warmUp.ask(new ToAuthor.Generate(1)) instanceof FromAuthor.Cases cases) {
            Case first = cases.cases().getFirst();
            Answer wrong = new Answer(Values.encode(List.of(List.of(true, 0L))), List.of());
            warmUp.ask(new ToAuthor.Check(first, wrong));
        }
    }

    private FromAuthor ask(ToAuthor question) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.write(question, bytes);
        ToAuthor arrived = in.read(new ByteArrayInputStream(bytes.toByteArray()), FRAME);
        FromAuthor answer = host.answer(arrived == null ? question : arrived);
        if (answer instanceof FromAuthor.AuthorFailed failed) {
            throw new IOException("the warm-up sample fails: " + failed.failure());
        }
        bytes.reset();
        out.write(answer, bytes);
        return answer;
    }
}
