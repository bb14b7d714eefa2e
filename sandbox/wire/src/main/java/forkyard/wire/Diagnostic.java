package forkyard.wire;

/** What the compiler says of one place. Lines and columns count from 1; 0 means no place. The end is exclusive. */
public record Diagnostic(
        Severity severity,
        @Max(Caps.NAME) String file,
        int line,
        int column,
        int endLine,
        int endColumn,
        @Max(Caps.TEXT) String message) {
    /** How bad it is; only an error fails a compilation. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }
}
