package forkyard.wire;

import org.jspecify.annotations.Nullable;

/**
 * Encodes one answer after another into memory that it keeps: fresh memory for a large answer takes longer to come by than the
 * answer to copy, and that would be on the clock.
 */
public final class Encoder {
    private byte[] kept = new byte[128];

    /**
     * Encodes as {@link Values#encode} does.
     *
     * @return the value's bytes, which the next call may overwrite
     */
    public byte[] encode(@Nullable Object value) throws WireException {
        ValueWriter writer = new ValueWriter(kept);
        writer.write(value, 0);
        kept = writer.memory();
        return writer.toBytes();
    }
}
