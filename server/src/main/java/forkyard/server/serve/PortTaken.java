package forkyard.server.serve;

/** The address cannot be had; the message names it and says how to choose another. */
public final class PortTaken extends Exception {
    private static final long serialVersionUID = 1;

    PortTaken(String message) {
        super(message);
    }
}
