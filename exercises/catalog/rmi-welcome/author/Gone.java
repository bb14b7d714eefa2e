import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.time.Duration;
import java.util.List;

/** The registry still names an object whose process is dead. */
public final class Gone implements Director {
    private static final Duration LONG = Duration.ofSeconds(10);

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        programs.questions("begin", Doorman::letPass);
        Reception reception = Reception.open(programs, (String) inputs.get(0));
        reception.killServer();
        Program client = reception.startClient((String) inputs.get(1));
        if (!programs.await(() -> client.exitCode().isPresent(), LONG)) {
            return Finding.wrong("The server is dead, and the client waits for it.");
        }
        int code = client.end();
        if (code != Reception.NO_SERVER || client.output().length > 0) {
            return Finding.wrong(
                    "The server is dead: the client has to say so by its exit code, and to print nothing.",
                    new Detail("expected", "exit code 2, no output"),
                    new Detail("actual", "exit code " + code + ", " + client.output().length + " bytes of output"));
        }
        return Finding.right();
    }
}
