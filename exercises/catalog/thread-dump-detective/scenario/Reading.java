import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Input: a dump. The answer: the deadlocks; who waits; and for whom each of these does. */
public final class Reading implements Scenario<DumpDetective> {
    @Override
    public Object play(DumpDetective detective, Stage stage) {
        String dump = stage.input(0, String.class);
        List<List<String>> deadlocks = detective.deadlocks(dump);
        Map<String, String> waitsFor = new TreeMap<>(detective.waitsFor(dump));
        return List.of(deadlocks, List.copyOf(waitsFor.keySet()), List.copyOf(waitsFor.values()));
    }
}
