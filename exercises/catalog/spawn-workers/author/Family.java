import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Lets the children meet, has one of them end badly perhaps, and reads what the parent makes of it. */
public final class Family implements Director {
    private static final int BAD_END = 7;
    private static final int LINES_EACH = 2_000;

    private final Map<Long, Question> there = new HashMap<>();

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int n = (Integer) inputs.get(0);
        int bad = (Integer) inputs.get(1);
        SplittableRandom random = new SplittableRandom((Long) inputs.get(2));
        programs.questions("rendezvous", question -> there.put((Long) question.arguments().getFirst(), question));

        Program parent = programs.start("" + n);
        try {
            programs.await(() -> there.size() == n || parent.exitCode().isPresent());
        } catch (NothingMoves e) {
            if (there.isEmpty()) {
                throw e;
            }
            return Finding.of(
                    Kind.SEQUENTIAL,
                    "Only " + there.size() + " of " + n + " children were there at once, and nothing more can happen: they do not run"
                            + " side by side.");
        }
        if (there.size() < n) {
            parent.endWell();
            return Finding.wrong("The program ended, and " + there.size() + " of " + n + " children have called arrive.");
        }
        Finding strangers = strangers(n, parent, programs.processes());
        if (strangers != null) {
            return strangers;
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            long secret = random.nextLong(1_000_000_000);
            if (i == bad) {
                there.get((long) i).end(BAD_END);
            } else {
                there.get((long) i).answer(secret);
                for (int j = 0; j < LINES_EACH * i; j++) {
                    expected.add(i + ":" + j + ":" + secret);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            expected.add("exit " + i + " " + (i == bad ? BAD_END : 0));
        }
        parent.endWell();
        return compared(expected, parent);
    }

    /** Who has called arrive without being a child of the parent's. */
    private Finding strangers(int n, Program parent, List<ProcessSeen> processes) {
        Set<Integer> children = processes.stream()
                .filter(process -> process.parent() == parent.process())
                .map(ProcessSeen::process)
                .collect(Collectors.toSet());
        Set<Integer> callers = there.values().stream().map(Question::process).collect(Collectors.toSet());
        if (callers.size() == n && children.containsAll(callers)) {
            return null;
        }
        return Finding.of(
                Kind.RULE_VIOLATION,
                "The " + n + " calls of arrive come from " + callers.size()
                        + (callers.size() == 1 ? " process" : " processes") + ", and " + n
                        + " children of process " + parent.process() + " are asked for.");
    }

    private static Finding compared(List<String> expected, Program parent) {
        List<String> actual = parent.lines();
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i) : "no more lines";
            String came = i < actual.size() ? actual.get(i) : "no more lines";
            if (!wanted.equals(came)) {
                return Finding.wrong(
                                "Line " + (i + 1) + " of the output is not what it should be.",
                                new Detail("expected", wanted),
                                new Detail("actual", came))
                        .at(parent.mark(i, wanted));
            }
        }
        return Finding.right();
    }
}
