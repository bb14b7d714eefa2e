import forkyard.author.Log;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.HashMap;
import java.util.Map;

/** What clients have told: never more than k connections, and each with one client at a time. */
final class Lendings {
    private Lendings() {}

    static Finding check(int k, Log log) {
        Map<Long, Long> holders = new HashMap<>();
        int made = 0;
        for (Log.Entry entry : log.entries()) {
            switch (entry.name()) {
                case "made" -> made++;
                case "got" -> {
                    long client = entry.whole(0);
                    Long before = holders.put(entry.whole(1), client);
                    if (before != null) {
                        return Finding.wrong(
                                "Two clients have the same connection.",
                                new Detail("connection", "" + entry.whole(1)),
                                new Detail("clients", (before + 1) + " and " + (client + 1)));
                    }
                }
                case "gives" -> holders.remove(entry.whole(1));
                default -> {}
            }
            if (made > k || holders.size() > k) {
                return Finding.wrong(
                        made > k ? "More connections were made than there may be." : "Too many connections are lent.",
                        new Detail("expected", "at most " + k),
                        new Detail("actual", "" + Math.max(made, holders.size())));
            }
        }
        return Finding.right();
    }
}
