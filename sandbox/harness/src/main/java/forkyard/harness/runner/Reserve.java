package forkyard.harness.runner;

import org.jspecify.annotations.Nullable;

/** A little memory put aside beforehand, so that running out of it can still be told. */
final class Reserve {
    private volatile byte @Nullable [] bytes = new byte[512 << 10];

    void spend() {
        bytes = null;
    }

    boolean isSpent() {
        return bytes == null;
    }
}
