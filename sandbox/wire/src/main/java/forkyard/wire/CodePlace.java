package forkyard.wire;

/** One stack frame. {@code line} is 0 where it is not known. */
public record CodePlace(
        @Max(Caps.NAME) String type,
        @Max(Caps.NAME) String method,
        @Max(Caps.NAME) String file,
        int line) {}
