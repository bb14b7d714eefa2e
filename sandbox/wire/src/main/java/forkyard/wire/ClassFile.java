package forkyard.wire;

/** One compiled class by its binary name, {@code Solution$Node}. */
public record ClassFile(
        @Max(Caps.NAME) String name, @Max(Caps.CLASS) byte[] bytes) {}
