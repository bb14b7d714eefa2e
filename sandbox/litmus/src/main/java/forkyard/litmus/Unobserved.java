package forkyard.litmus;

/** A test has run and shown nothing that could be counted. */
final class Unobserved extends Exception {
    private static final long serialVersionUID = 1;

    Unobserved(String message) {
        super(message);
    }
}
