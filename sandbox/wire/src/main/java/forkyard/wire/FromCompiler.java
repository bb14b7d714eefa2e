package forkyard.wire;

import java.util.List;

/** From a compile server to the judge. */
public sealed interface FromCompiler {
    record Ready() implements FromCompiler {}

    /** No classes if there is an error among the diagnostics. */
    record Compiled(
            @Max(1_000) List<Diagnostic> diagnostics,
            @Max(Caps.FILES) List<ClassFile> classes) implements FromCompiler {}
}
