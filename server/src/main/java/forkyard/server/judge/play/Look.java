package forkyard.server.judge.play;

/**
 * A look at the threads: asked for, and answered later. What is heard in between may have been told by a thread that still waited when it was looked
 * at, so the answer says nothing about how things stand now.
 */
final class Look {
    private boolean underWay;
    private boolean overtaken;

    void asked() {
        underWay = true;
        overtaken = false;
    }

    /** Something else has come, or was sent. */
    void heard() {
        overtaken = underWay;
    }

    /** The answer has come; whether it still holds. */
    boolean answered() {
        underWay = false;
        return !overtaken;
    }

    boolean isUnderWay() {
        return underWay;
    }
}
