package forkyard.harness.compiler;

import forkyard.wire.Diagnostic;
import forkyard.wire.FromCompiler;
import forkyard.wire.SourceFile;
import forkyard.wire.ToCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Compiles a built-in sample, so that the first submission finds javac loaded and compiled. */
final class WarmUp {
    private final Compiler compiler;
    private final ToCompiler.Compile sample;
    private int done;

    WarmUp(Compiler compiler) throws IOException {
        this.compiler = compiler;
        try (InputStream in = WarmUp.class.getResourceAsStream("WarmUpSample.txt")) {
            if (in == null) {
                throw new IOException("the warm-up sample is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            sample = new ToCompiler.Compile(
                    List.of(new SourceFile("WarmUpSample.java", text)), List.of(), List.of(), false, List.of());
        }
    }

    /** How often it has been compiled. */
    int done() {
        return done;
    }

    void upTo(int times) {
        for (; done < times; done++) {
            FromCompiler.Compiled compiled = compiler.compile(sample);
            for (Diagnostic each : compiled.diagnostics()) {
                if (each.severity() == Diagnostic.Severity.ERROR) {
                    throw new IllegalStateException("the warm-up sample does not compile: " + each);
                }
            }
        }
    }
}
