package forkyard.server.judge.play;

import forkyard.wire.Case;
import forkyard.wire.Seal;
import java.security.SecureRandom;

/**
 * A case whose input may travel ahead of its trial. Several runners may be sent the same one: none learns the key before its own
 * trial, and none can tell another.
 */
public final class SealedCase {
    private final Case asked;
    private final byte[] key;
    private final byte[] input;

    private SealedCase(Case asked, byte[] key, byte[] input) {
        this.asked = asked;
        this.key = key;
        this.input = input;
    }

    /** Seals it under a fresh key. */
    public static SealedCase of(Case asked, SecureRandom random) {
        byte[] key = Seal.newKey(random);
        byte[] input = asked.input().clone();
        Seal.apply(input, key);
        return new SealedCase(asked, key, input);
    }

    public Case asked() {
        return asked;
    }

    byte[] key() {
        return key;
    }

    byte[] input() {
        return input;
    }
}
