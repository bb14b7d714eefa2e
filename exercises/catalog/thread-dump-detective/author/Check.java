import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the same dump. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        Waiting waiting = new Waiting((String) Asked.inputs(asked).getFirst());
        List<?> parts = Shapes.list(3, Log.of(answer).returned());
        Finding finding = waitsFor(waiting.waitsFor(), answered(parts));
        return finding.kind() == Finding.Kind.RIGHT
                ? deadlocks(waiting.deadlocks(), Shapes.as(List.class, parts.getFirst()))
                : finding;
    }

    private static Map<String, String> answered(List<?> parts) {
        List<?> names = Shapes.as(List.class, parts.get(1));
        List<?> owners = Shapes.list(names.size(), parts.get(2));
        Map<String, String> waitsFor = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            waitsFor.put(Shapes.as(String.class, names.get(i)), Shapes.as(String.class, owners.get(i)));
        }
        return waitsFor;
    }

    private static Finding waitsFor(Map<String, String> expected, Map<String, String> actual) {
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            String owner = expected.get(name);
            if (!actual.containsKey(name)) {
                return wrong("waitsFor misses a thread that waits.", name + " = " + owner, "nothing for " + name);
            }
            if (owner == null) {
                return wrong("waitsFor has a thread that waits for nobody.", "nothing for " + name, name + " = " + actual.get(name));
            }
            if (!owner.equals(actual.get(name))) {
                return wrong("waitsFor names the wrong owner.", name + " = " + owner, name + " = " + actual.get(name));
            }
        }
        return Finding.right();
    }

    private static Finding deadlocks(Set<List<String>> expected, List<?> actual) {
        Set<Object> missing = new HashSet<>(expected);
        List<Object> superfluous = new ArrayList<>();
        for (Object each : actual) {
            if (!missing.remove(each)) {
                superfluous.add(each);
            }
        }
        if (superfluous.stream().anyMatch(expected::contains)) {
            return wrong("deadlocks names a deadlock twice.", expected.toString(), actual.toString());
        }
        if (!superfluous.isEmpty()) {
            return wrong(
                    "deadlocks names one that there is not, or its threads in another order.", expected.toString(), actual.toString());
        }
        return missing.isEmpty()
                ? Finding.right()
                : wrong("deadlocks misses one.", expected.toString(), actual.toString());
    }

    private static Finding wrong(String what, String expected, String actual) {
        return Finding.wrong(what, new Detail("expected", expected), new Detail("actual", actual));
    }
}
