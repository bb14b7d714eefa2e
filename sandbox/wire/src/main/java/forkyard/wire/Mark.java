package forkyard.wire;

/**
 * Where a conversation went wrong.
 *
 * @param conversation number of the program or connection: {@link Act}
 * @param offset of the first byte that is wrong or missing, in all that the program has written to its standard output or sent
 * @param expected what should stand from there on, for people; {@link Shown} where that is bytes
 */
public record Mark(
        int conversation, long offset, @Max(Caps.TEXT) String expected) {}
