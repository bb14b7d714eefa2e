import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.util.List;

/** Starts the program, waits for its end, and wants one line of it and three children. */
public final class Sum implements Director {
    private static final int PROCESSES = 4;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        int n = (Integer) Asked.inputs(asked).getFirst();
        Program parent = programs.start("" + n);
        parent.endWell();
        String expected = List.of("" + (long) n * (n - 1) / 2).toString();
        String actual = parent.lines().toString();
        if (!actual.equals(expected)) {
            return Finding.wrong(
                    "The sum is not what it should be.",
                    new Detail("expected", expected),
                    new Detail("actual", actual));
        }
        int processes = programs.processes().size();
        return processes == PROCESSES
                ? Finding.right()
                : Finding.of(Kind.RULE_VIOLATION, PROCESSES + " processes are asked for, not " + processes + ".");
    }
}
