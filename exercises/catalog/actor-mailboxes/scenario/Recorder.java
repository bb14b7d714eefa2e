import forkyard.kit.EventLog;

/** Tells of each letter when it begins and ends, and how many there were since the last failure. */
final class Recorder implements Behavior<Letter> {
    private final int actor;
    private final EventLog log;

    /** An actor needs no lock for this. */
    private int count;

    Recorder(int actor, EventLog log) {
        this.actor = actor;
        this.log = log;
    }

    @Override
    public void receive(Letter letter) throws Exception {
        log.event("begin", actor, letter.sender(), letter.number());
        count++;
        log.event(letter.failure() == 0 ? "end" : "fail", actor, count);
        switch (letter.failure()) {
            case 1 -> throw new Exception("on purpose");
            case 2 -> throw new IllegalStateException("on purpose");
            case 3 -> throw new AssertionError("on purpose");
            default -> {}
        }
    }
}
