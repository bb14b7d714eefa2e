import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the log: who began when, and what had ended by then; then the results, or what was thrown. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        Plan plan = Plan.of(Asked.inputs(asked));
        Log log = Log.of(answer);
        List<?> outcome = Shapes.as(List.class, log.returned());
        if (outcome.size() < 2) {
            throw new Malformed("an outcome without parts");
        }
        if (!plan.isSound()) {
            return refused(log, outcome);
        }
        Finding order = order(plan, log);
        if (order.kind() != Finding.Kind.RIGHT) {
            return order;
        }
        List<String> failures = log.named("fails").map(each -> each.text(0)).toList();
        return failures.isEmpty() ? results(plan, outcome) : failed(plan, failures, outcome);
    }

    private static Finding refused(Log log, List<?> outcome) {
        if (log.named("begin").findAny().isPresent()) {
            return Finding.wrong("Work was begun, though a node needs one that does not exist, or itself.");
        }
        return IllegalArgumentException.class.getName().equals(outcome.getFirst())
                ? Finding.right()
                : Finding.wrong(
                        "A node needs one that does not exist, or itself, and run did not say so.",
                        new Detail("expected", "an IllegalArgumentException"),
                        new Detail("actual", show(outcome)));
    }

    private static Finding order(Plan plan, Log log) {
        Set<String> begun = new HashSet<>();
        Set<String> ended = new HashSet<>();
        Set<String> failed = new HashSet<>();
        Set<String> expected = new HashSet<>(List.of(plan.names()));
        expected.removeAll(plan.blocked());
        for (Log.Entry each : log.entries()) {
            switch (each.name()) {
                case "begin" -> {
                    Finding beginning = beginning(plan, each, begun, ended);
                    if (beginning.kind() != Finding.Kind.RIGHT) {
                        return beginning;
                    }
                }
                case "end" -> ended.add(each.text(0));
                case "fails" -> failed.add(each.text(0));
                case "return" -> {
                    expected.removeAll(ended);
                    expected.removeAll(failed);
                    return expected.isEmpty()
                            ? Finding.right()
                            : Finding.wrong(
                                    "run returned, or threw, before all that can be done was done.",
                                    new Detail("not done", expected.toString()));
                }
                default -> {}
            }
        }
        throw new Malformed("run did not return");
    }

    private static Finding beginning(Plan plan, Log.Entry entry, Set<String> begun, Set<String> ended) {
        String name = entry.text(0);
        int node = plan.index(name);
        if (node < 0) {
            throw new Malformed("no node " + name);
        }
        if (!begun.add(name)) {
            // with one thread each node was done once, in earlier cases: then it is two threads that have both set it off
            return Finding.of(
                    plan.threads() == 1 ? Finding.Kind.WRONG_ANSWER : Finding.Kind.RACE,
                    "The work of a node was done more than once.",
                    new Detail("node", name));
        }
        if (!Boolean.TRUE.equals(entry.values().get(1))) {
            return Finding.wrong("The work of a node was done outside of the executor.", new Detail("node", name));
        }
        Set<String> missing = new HashSet<>(List.of(plan.deps()[node]));
        missing.removeAll(ended);
        return missing.isEmpty()
                ? Finding.right()
                : Finding.wrong(
                        "The work of a node was begun before the results that it needs were there.",
                        new Detail("node", name),
                        new Detail("needs", List.of(plan.deps()[node]).toString()),
                        new Detail("not there", missing.toString()));
    }

    /** Of several threads, nobody can say which was first. */
    private static Finding failed(Plan plan, List<String> failures, List<?> outcome) {
        List<String> right = plan.threads() == 1 ? failures.subList(0, 1) : failures;
        return right.stream().anyMatch(each -> List.of("failure of", each).equals(outcome))
                ? Finding.right()
                : Finding.wrong(
                        "A node failed, and run did not throw what the first that failed threw.",
                        new Detail("expected", "failure of " + String.join(" or ", right)),
                        new Detail("actual", show(outcome)));
    }

    private static Finding results(Plan plan, List<?> outcome) {
        if (outcome.size() != 3) {
            return Finding.wrong("run threw an exception, though no node did.", new Detail("actual", show(outcome)));
        }
        List<?> names = Shapes.as(List.class, outcome.get(1));
        List<?> values = Shapes.list(names.size(), outcome.get(2));
        Map<Object, Object> actual = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            actual.put(names.get(i), values.get(i));
        }
        Map<String, Object> expected = plan.results();
        return expected.equals(actual)
                ? Finding.right()
                : Finding.wrong(
                        "The results are not what the nodes made of each other's.",
                        new Detail("expected", expected.toString()),
                        new Detail("actual", actual.toString()));
    }

    private static String show(List<?> outcome) {
        return outcome.size() == 3 ? "returned the results of " + outcome.get(1) : outcome.get(0) + " " + outcome.get(1);
    }
}
