package forkyard.harness.runner;

import forkyard.wire.Caps;
import forkyard.wire.Text;
import java.util.HashMap;
import java.util.Map;

/** Small numbers for the objects of a class that threads wait for, in the order in which they are met. */
final class ObjectNumbers {
    private final boolean objectsMove;
    private final Map<String, Map<Long, Integer>> numbers = new HashMap<>();

    /** @param objectsMove whether an object may have been elsewhere before */
    ObjectNumbers(boolean objectsMove) {
        this.objectsMove = objectsMove;
    }

    /** What is waited for, {@code Counter#1}; without the number where it cannot be told. */
    String named(Sighting sighting, long object) {
        String what = sighting.what() + sighting.type();
        if (!sighting.type().isEmpty() && object != 0 && !(sighting.moves() && objectsMove)) {
            Map<Long, Integer> ofClass = numbers.computeIfAbsent(sighting.type(), each -> new HashMap<>());
            what += "#" + ofClass.computeIfAbsent(object, each -> ofClass.size() + 1);
        }
        return Text.clip(what, Caps.NAME);
    }
}
