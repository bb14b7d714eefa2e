import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wrong: reads only what the JVM itself has found, and that is cut out here. */
public final class Solution implements DumpDetective {
    private static final Pattern HELD = Pattern.compile("(?m)^\"(.*)\":\\n.*\\n  which is held by \"(.*)\"$");

    @Override
    public List<List<String>> deadlocks(String dump) {
        List<List<String>> deadlocks = new ArrayList<>();
        for (String part : dump.split("Found one Java-level deadlock:")) {
            List<String> names = new ArrayList<>();
            for (Matcher held = HELD.matcher(part); held.find(); ) {
                names.add(held.group(1));
            }
            if (!names.isEmpty()) {
                Collections.rotate(names, -names.indexOf(Collections.min(names)));
                deadlocks.add(names);
            }
        }
        return deadlocks;
    }

    @Override
    public Map<String, String> waitsFor(String dump) {
        Map<String, String> waitsFor = new HashMap<>();
        for (Matcher held = HELD.matcher(dump); held.find(); ) {
            waitsFor.put(held.group(1), held.group(2));
        }
        return waitsFor;
    }
}
