import java.util.ArrayList;
import java.util.List;

/** A thread of an invented dump: what it holds, and why it stands still. */
final class Suspect {
    /** Where it is. {@code WAIT} is {@code Object.wait()}, {@code RELOCK} the same after a notification. */
    enum At { WORK, SLEEP, LATCH, CONDITION, MONITOR, LOCK, WAIT, RELOCK }

    private final String name;
    private final List<Integer> monitors = new ArrayList<>();
    private final List<Integer> locks = new ArrayList<>();
    private At at = At.WORK;
    private int object;

    Suspect(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    At at() {
        return at;
    }

    /** The number of the object it waits for. */
    int object() {
        return object;
    }

    List<Integer> monitors() {
        return monitors;
    }

    List<Integer> locks() {
        return locks;
    }

    /** Holds a monitor, or a lock of {@code java.util.concurrent}. */
    void hold(int which, boolean monitor) {
        (monitor ? monitors : locks).add(which);
    }

    void stand(At where, int which) {
        at = where;
        object = which;
    }
}
