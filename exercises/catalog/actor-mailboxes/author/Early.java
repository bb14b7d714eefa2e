import forkyard.wire.Finding;

/** To return too early is a matter of who was faster, and the log shows it. */
final class Early {
    private Early() {}

    static Finding quiescence() {
        return Finding.of(
                Finding.Kind.RACE, "awaitQuiescence returned, and after that a message was still being handled.");
    }
}
