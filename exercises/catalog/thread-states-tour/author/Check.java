import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.lang.Thread.State;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Six threads of their own, each seen in its state whenever it is looked at, and none alive in the end. */
public final class Check implements Checker {
    private static final int STATES = State.values().length;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        int looks = (Integer) Asked.inputs(asked).getFirst();
        List<?> parts = Shapes.list(4, Log.of(answer).returned());
        List<?> threads = Shapes.list(STATES, parts.getFirst());
        Set<Long> ids = new HashSet<>();
        for (State state : State.values()) {
            Finding finding = thread(state, Shapes.as(List.class, threads.get(state.ordinal())), ids);
            if (finding.kind() != Finding.Kind.RIGHT) {
                return finding;
            }
        }
        Finding states = states(Shapes.list(looks, parts.get(1)));
        if (states.kind() != Finding.Kind.RIGHT) {
            return states;
        }
        Finding waits = waits(Shapes.list(looks, parts.get(2)));
        return waits.kind() == Finding.Kind.RIGHT ? alive(Shapes.as(boolean[].class, parts.get(3))) : waits;
    }

    private static Finding thread(State state, List<?> thread, Set<Long> ids) {
        if (thread.isEmpty()) {
            return Finding.wrong("There is no thread for a state.", new Detail("state", state.name()));
        }
        Shapes.length(3, thread.size());
        if (!Thread.class.getName().equals(thread.get(0))) {
            return Finding.of(
                    Finding.Kind.RULE_VIOLATION,
                    "The thread for " + state + " is of the class " + thread.get(0)
                            + ", which may say anything of its state. Use platform threads of the class Thread itself.");
        }
        if (Shapes.as(Boolean.class, thread.get(2))) {
            return Finding.wrong("The thread that called show() is shown itself.", new Detail("state", state.name()));
        }
        return ids.add(Shapes.as(Long.class, thread.get(1)))
                ? Finding.right()
                : Finding.wrong("One thread is shown for two states.", new Detail("the second", state.name()));
    }

    private static Finding states(List<?> looks) {
        for (int look = 0; look < looks.size(); look++) {
            String[] seen = Shapes.as(String[].class, looks.get(look));
            Shapes.length(STATES, seen.length);
            for (State state : State.values()) {
                if (!state.name().equals(seen[state.ordinal()])) {
                    return Finding.wrong(
                            look == 0
                                    ? "A thread is in another state than show() says."
                                    : "A thread did not stay in its state until it was released.",
                            new Detail("expected", state.name()),
                            new Detail("actual", seen[state.ordinal()]));
                }
            }
        }
        return Finding.right();
    }

    private static Finding waits(List<?> looks) {
        long[] first = Shapes.longs(STATES, looks.getFirst());
        long[] last = Shapes.longs(STATES, looks.getLast());
        for (State state : State.values()) {
            long more = last[state.ordinal()] - first[state.ordinal()];
            if (more != 0) {
                return Finding.wrong(
                        "A thread leaves its state and comes back to it.",
                        new Detail("state", state.name()),
                        new Detail("expected", "one wait until the release"),
                        new Detail("actual", more + " more waits while it was looked at"));
            }
        }
        return Finding.right();
    }

    private static Finding alive(boolean[] alive) {
        Shapes.length(STATES, alive.length);
        for (State state : State.values()) {
            if (alive[state.ordinal()]) {
                return Finding.of(
                        Finding.Kind.LEAK, "The thread that was shown for " + state + " still lives when release() has returned.");
            }
        }
        return Finding.right();
    }
}
