package forkyard.wire;

/**
 * One entry of a trial's log, numbered by the judge in the order of arrival.
 *
 * @param thread id of the thread that logged it, as told from inside
 * @param values {@link Values encoded} list
 */
public record Event(
        int number,
        long thread,
        @Max(Caps.NAME) String threadName,
        @Max(Caps.NAME) String name,
        @Max(Caps.EVENT) byte[] values) {
    /** The judge's own: a thread arrived at a gate; values {@code [gate, ticket]}. */
    public static final String ARRIVED = "gate.arrived";

    /** The judge's own: it was let go on; values {@code [gate, ticket, secret]}. */
    public static final String RELEASED = "gate.released";

    /** The judge's own: a thread asked a source for an entry; values {@code [source, key, ticket]}. */
    public static final String ASKED = "source.asked";

    /** The judge's own: it was answered; values {@code [source, key, ticket, found]}. */
    public static final String ANSWERED = "source.answered";

    /** Whether only the judge makes events of this name: one that comes from inside is forged. */
    public static boolean isJudges(String name) {
        return name.startsWith("gate.") || name.startsWith("source.");
    }
}
