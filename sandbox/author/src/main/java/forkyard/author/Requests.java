package forkyard.author;

import forkyard.wire.Event;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a source was asked for, by the judge's own record.
 *
 * @param times how often, by key, in the order in which they were first asked for; keys that the source does not have are among
 *     them
 * @param mostOpen how many requests were open at once at most
 */
public record Requests(Map<String, Integer> times, int mostOpen) {
    public static Requests of(Log log, String source) {
        Map<String, Integer> times = new LinkedHashMap<>();
        int open = 0;
        int mostOpen = 0;
        for (Log.Entry entry : log.entries()) {
            if (entry.name().equals(Event.ASKED) && entry.text(0).equals(source)) {
                times.merge(entry.text(1), 1, Integer::sum);
                open++;
                mostOpen = Math.max(mostOpen, open);
            } else if (entry.name().equals(Event.ANSWERED) && entry.text(0).equals(source)) {
                open--;
            }
        }
        return new Requests(times, mostOpen);
    }
}
