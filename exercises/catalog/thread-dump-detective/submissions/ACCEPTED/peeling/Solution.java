import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One block for each thread; then whoever waits for nobody, or is waited for by nobody, is taken away until only cycles are left. */
public final class Solution implements DumpDetective {
    private static final Pattern NAME = Pattern.compile("\"(.*)\" #\\d+");
    private static final Pattern WANTED =
            Pattern.compile("- (?:waiting to lock|waiting to re-lock in wait\\(\\)|parking to wait for) +<(\\w+)>");
    private static final Pattern GIVEN_UP = Pattern.compile("- (?:waiting on|waiting to re-lock in wait\\(\\)) <(\\w+)>");
    private static final Pattern HELD = Pattern.compile("- (?:locked )?<(\\w+)>");

    private record Entry(String name, Set<String> wanted, Set<String> held) {
        static Entry of(String block) {
            Set<String> held = addresses(HELD, block);
            held.removeAll(addresses(GIVEN_UP, block));
            Matcher name = NAME.matcher(block);
            return new Entry(name.find() ? name.group(1) : "", addresses(WANTED, block), held);
        }

        private static Set<String> addresses(Pattern pattern, String block) {
            return pattern.matcher(block).results().map(each -> each.group(1)).collect(Collectors.toSet());
        }
    }

    @Override
    public Map<String, String> waitsFor(String dump) {
        List<Entry> entries = Stream.of(dump.split("(?m)^(?=\")")).map(Entry::of).toList();
        Map<String, String> owners = new HashMap<>();
        entries.forEach(entry -> entry.held().forEach(each -> owners.put(each, entry.name())));
        Map<String, String> waitsFor = new TreeMap<>();
        for (Entry entry : entries) {
            entry.wanted().stream()
                    .map(owners::get)
                    .filter(Objects::nonNull)
                    .forEach(owner -> waitsFor.put(entry.name(), owner));
        }
        return waitsFor;
    }

    @Override
    public List<List<String>> deadlocks(String dump) {
        TreeMap<String, String> left = new TreeMap<>(waitsFor(dump));
        while (left.values().removeIf(owner -> !left.containsKey(owner))
                || left.keySet().removeIf(waiter -> !left.containsValue(waiter))) {}
        List<List<String>> deadlocks = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> cycle = new ArrayList<>();
            for (String thread = left.firstKey(); thread != null; thread = left.remove(thread)) {
                cycle.add(thread);
            }
            deadlocks.add(cycle.subList(0, cycle.size() - 1));
        }
        return deadlocks;
    }
}
