package forkyard.harness.runner;

import forkyard.wire.Caps;
import forkyard.wire.ThreadLanes.Kind;
import forkyard.wire.ThreadLanes.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reasons of one recording, each once. When there are too many, the rest are told by their kind alone. */
final class Reasons {
    private static final int EXACT = Caps.REASONS - Kind.values().length;

    private final List<Reason> all = new ArrayList<>();
    private final Map<Reason, Integer> indexes = new HashMap<>();

    int indexOf(Reason reason) {
        Integer known = indexes.get(reason);
        if (known != null) {
            return known;
        }
        Reason kept = all.size() < EXACT ? reason : new Reason(reason.kind(), "", "", "", 0);
        return indexes.computeIfAbsent(kept, each -> {
            all.add(each);
            return all.size() - 1;
        });
    }

    Kind kind(int index) {
        return all.get(index).kind();
    }

    /** What two reasons of one kind have in common. */
    int common(int one, int other) {
        if (one == other) {
            return one;
        }
        Reason a = all.get(one);
        Reason b = all.get(other);
        boolean samePlace = a.file().equals(b.file()) && a.line() == b.line();
        return indexOf(new Reason(
                a.kind(),
                a.what().equals(b.what()) ? a.what() : "",
                a.other().equals(b.other()) ? a.other() : "",
                samePlace ? a.file() : "",
                samePlace ? a.line() : 0));
    }

    List<Reason> all() {
        return all;
    }
}
