package forkyard.wire;

/** One source file by its name, {@code Solution.java}. */
public record SourceFile(
        @Max(Caps.NAME) String name, @Max(Caps.SOURCE) String text) {}
