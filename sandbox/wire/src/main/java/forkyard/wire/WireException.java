package forkyard.wire;

import java.io.IOException;

/** The other side sent what the wire does not allow, or a value cannot cross it. The connection is of no more use. */
public final class WireException extends IOException {
    private static final long serialVersionUID = 1;

    public WireException(String message) {
        super(message);
    }
}
