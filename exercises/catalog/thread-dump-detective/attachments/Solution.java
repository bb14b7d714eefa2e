import java.util.List;
import java.util.Map;

public final class Solution implements DumpDetective {
    @Override
    public List<List<String>> deadlocks(String dump) {
        return List.of();
    }

    /** So far it looks at all lines, and knows whose they are. What do they say? */
    @Override
    public Map<String, String> waitsFor(String dump) {
        String thread = "";
        for (String line : dump.lines().toList()) {
            if (line.startsWith("\"")) {
                thread = line.substring(1, line.indexOf('"', 1));
            }
        }
        return Map.of();
    }
}
