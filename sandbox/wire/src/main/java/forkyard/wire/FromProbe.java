package forkyard.wire;

/** From the engine's self-test to the engine. */
public sealed interface FromProbe {
    record Ready() implements FromProbe {}

    /**
     * How far a deed got.
     *
     * @param stopped whether something stopped it
     * @param amount threads, bytes or places reached before that
     * @param how what stopped it, or what was reached
     */
    record Tried(
            boolean stopped, long amount, @Max(Caps.TEXT) String how) implements FromProbe {}

    record Echoed(@Max(Caps.EVENT) byte[] bytes) implements FromProbe {}
}
