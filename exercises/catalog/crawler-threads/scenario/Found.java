import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A map of pages in a form that can cross: its addresses, sorted, and their pages. */
final class Found {
    private Found() {}

    static List<Object> answer(Map<String, Page> pages) {
        Map<String, Page> sorted = new TreeMap<>(pages);
        return List.of(sorted.keySet().toArray(new String[0]), new ArrayList<>(sorted.values()));
    }
}
