import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Wrong: knows synchronized, and no locks of java.util.concurrent. */
public final class Solution implements DumpDetective {
    @Override
    public List<List<String>> deadlocks(String dump) {
        Map<String, String> waitsFor = waitsFor(dump);
        List<List<String>> deadlocks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String start : waitsFor.keySet()) {
            List<String> way = new ArrayList<>();
            String thread = start;
            while (thread != null && seen.add(thread)) {
                way.add(thread);
                thread = waitsFor.get(thread);
            }
            int back = way.indexOf(thread);
            if (back >= 0) {
                deadlocks.add(smallestFirst(way.subList(back, way.size())));
            }
        }
        return deadlocks;
    }

    private static List<String> smallestFirst(List<String> cycle) {
        List<String> turned = new ArrayList<>(cycle);
        Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
        return turned;
    }

    @Override
    public Map<String, String> waitsFor(String dump) {
        Map<String, String> owners = new HashMap<>();
        Map<String, String> wanted = new HashMap<>();
        Set<String> givenUp = new HashSet<>();
        String thread = "";
        for (String line : dump.lines().toList()) {
            if (line.startsWith("\"")) {
                thread = line.substring(1, line.indexOf('"', 1));
                givenUp.clear();
            } else if (line.startsWith("\t- waiting to lock")) {
                wanted.put(thread, address(line));
            } else if (line.startsWith("\t- waiting to re-lock")) {
                wanted.put(thread, address(line));
                givenUp.add(address(line));
            } else if (line.startsWith("\t- waiting on")) {
                givenUp.add(address(line));
            } else if (line.startsWith("\t- locked") && !givenUp.contains(address(line))) {
                owners.put(address(line), thread);
            }
        }
        Map<String, String> waitsFor = new HashMap<>();
        wanted.forEach((waiter, object) -> {
            if (owners.containsKey(object)) {
                waitsFor.put(waiter, owners.get(object));
            }
        });
        return waitsFor;
    }

    private static String address(String line) {
        return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }
}
