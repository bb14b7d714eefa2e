import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a dump says: who owns what, and who waits for it. */
final class Waiting {
    private static final Pattern LINE = Pattern.compile("(?m)^(?:\"(?<name>.*)\" #\\d+ .*|"
            + "\\t- (?<what>waiting to lock|waiting to re-lock in wait\\(\\)|waiting on|parking to wait for|locked)?"
            + " *<(?<address>0x[0-9a-f]+)> .*)$");

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> wanted = new TreeMap<>();

    Waiting(String dump) {
        String thread = "";
        Set<String> givenBack = new HashSet<>();
        for (Matcher line = LINE.matcher(dump); line.find(); ) {
            if (line.group("name") != null) {
                thread = line.group("name");
                givenBack.clear();
                continue;
            }
            String address = line.group("address");
            switch (line.group("what")) {
                case "waiting to lock", "parking to wait for" -> wanted.put(thread, address);
                case "waiting to re-lock in wait()" -> {
                    wanted.put(thread, address);
                    givenBack.add(address);
                }
                case "waiting on" -> givenBack.add(address);
                case "locked" -> {
                    if (!givenBack.contains(address)) {
                        owners.put(address, thread);
                    }
                }
                case null -> owners.put(address, thread);
                default -> throw new IllegalStateException(line.group());
            }
        }
    }

    Map<String, String> waitsFor() {
        Map<String, String> waitsFor = new TreeMap<>();
        wanted.forEach((thread, address) -> {
            if (owners.containsKey(address)) {
                waitsFor.put(thread, owners.get(address));
            }
        });
        return waitsFor;
    }

    /** The names of each deadlock's threads, beginning with the smallest. */
    Set<List<String>> deadlocks() {
        Map<String, String> waitsFor = waitsFor();
        Set<List<String>> deadlocks = new HashSet<>();
        for (String first : waitsFor.keySet()) {
            List<String> round = new ArrayList<>(List.of(first));
            String next = waitsFor.get(first);
            while (next != null && !round.contains(next)) {
                round.add(next);
                next = waitsFor.get(next);
            }
            if (first.equals(next) && new TreeSet<>(round).first().equals(first)) {
                deadlocks.add(round);
            }
        }
        return deadlocks;
    }
}
