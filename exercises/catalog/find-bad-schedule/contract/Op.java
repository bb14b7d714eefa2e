/**
 * One step of a thread. Shared variables and locks belong to all, registers to one thread: two threads that name the same register mean
 * two. All values are 0 in the beginning.
 */
public sealed interface Op {
    /** Reads a shared variable into a register. */
    record Load(String reg, String var) implements Op {}

    /** Writes a register into a shared variable. */
    record Store(String var, String reg) implements Op {}

    /** Adds a number to a register. */
    record Add(String reg, int k) implements Op {}

    /** Takes a lock; possible only while nobody holds it, this thread included. */
    record Lock(String m) implements Op {}

    /** Gives back a lock that this thread holds. */
    record Unlock(String m) implements Op {}

    /** The step of such a line: {@code load r x}, {@code store x r}, {@code add r 5}, {@code lock m} or {@code unlock m}. */
    static Op of(String line) {
        String[] words = line.split(" ");
        return switch (words[0]) {
            case "load" -> new Load(words[1], words[2]);
            case "store" -> new Store(words[1], words[2]);
            case "add" -> new Add(words[1], Integer.parseInt(words[2]));
            case "lock" -> new Lock(words[1]);
            case "unlock" -> new Unlock(words[1]);
            default -> throw new IllegalArgumentException("no step: " + line);
        };
    }
}
