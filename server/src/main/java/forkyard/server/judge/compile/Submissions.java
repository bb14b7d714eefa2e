package forkyard.server.judge.compile;

import forkyard.exercise.AdapterSource;
import forkyard.exercise.Exercise;
import forkyard.wire.ClassFile;
import forkyard.wire.Diagnostic;
import forkyard.wire.Diagnostic.Severity;
import forkyard.wire.FromCompiler.Compiled;
import forkyard.wire.SourceFile;
import forkyard.wire.ToCompiler.Compile;
import java.lang.classfile.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compiles a submission together with the contract and the adapter, so that a wrong shape is a compile error. */
public final class Submissions {
    private static final String ADAPTER_FILE = AdapterSource.ADAPTER + ".java";

    private final Compiler compiler;

    public Submissions(Compiler compiler) {
        this.compiler = compiler;
    }

    /** What compiling came to; an error among the diagnostics means that there are no classes. */
    public record Result(List<Diagnostic> diagnostics, List<ClassFile> student, List<ClassFile> adapter) {
        public boolean failed() {
            return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        }
    }

    public Result compile(PreparedExercise prepared, List<SourceFile> files) throws InterruptedException {
        Exercise exercise = prepared.exercise();
        if (files.stream().anyMatch(file -> file.name().equals(ADAPTER_FILE))) {
            return failed(List.of(error(ADAPTER_FILE, "The judge has a file of this name; give yours another.")));
        }
        List<SourceFile> all = new ArrayList<>(files);
        all.addAll(exercise.sources().contract());
        all.addAll(AdapterSource.of(exercise.contract(), "Solution"));
        try {
            Compiled compiled = compiler.compile(new Compile(
                    all,
                    List.of(),
                    Given.to(exercise),
                    exercise.jvm().preview(),
                    exercise.jvm().modules()));
            return sorted(prepared, compiled, files);
        } catch (Compiler.GaveUp e) {
            return failed(List.of(error(files.getFirst().name(), "The compiler gave up: " + e.getMessage() + ".")));
        }
    }

    private Result sorted(PreparedExercise prepared, Compiled compiled, List<SourceFile> files) {
        List<Diagnostic> diagnostics = worded(prepared.exercise(), compiled.diagnostics(), files);
        Set<String> given = prepared.given();
        List<ClassFile> student = new ArrayList<>();
        List<ClassFile> adapter = new ArrayList<>();
        for (ClassFile file : compiled.classes()) {
            String top = topLevel(file.name());
            if (top.equals(AdapterSource.ADAPTER) && isOf(ADAPTER_FILE, file)) {
                adapter.add(file);
            } else if (!given.contains(file.name())) {
                student.add(file);
                if (isReserved(prepared.exercise(), top)) {
                    diagnostics.add(error(
                            files.getFirst().name(),
                            "The name " + top + " is taken by the judge; choose another for your type."));
                }
            }
        }
        Result result = new Result(diagnostics, student, adapter);
        return result.failed() ? failed(diagnostics) : result;
    }

    /** By its name alone a class of the student's, {@code Adapter$X}, would pass for ours. */
    private static boolean isOf(String sourceFile, ClassFile file) {
        return java.lang.classfile.ClassFile.of()
                .parse(file.bytes())
                .findAttribute(Attributes.sourceFile())
                .map(attribute -> attribute.sourceFile().equalsString(sourceFile))
                .orElse(false);
    }

    private static boolean isReserved(Exercise exercise, String name) {
        return name.indexOf('.') >= 0 || exercise.reservedTypes().contains(name);
    }

    /** What is wrong in the adapter is wrong with the shape of {@code Solution}; of that one sentence is enough. */
    private static List<Diagnostic> worded(Exercise exercise, List<Diagnostic> diagnostics, List<SourceFile> files) {
        Set<String> own = Set.copyOf(files.stream().map(SourceFile::name).toList());
        List<Diagnostic> worded = new ArrayList<>();
        boolean shape = false;
        for (Diagnostic diagnostic : diagnostics) {
            if (own.contains(diagnostic.file())) {
                worded.add(diagnostic);
            } else if (diagnostic.severity() == Severity.ERROR) {
                shape |= diagnostic.file().equals(ADAPTER_FILE)
                        || !diagnostic.file().isEmpty();
                if (diagnostic.file().isEmpty()) {
                    worded.add(diagnostic);
                }
            }
        }
        boolean ownError = worded.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        if (shape && !ownError) {
            String file = own.contains("Solution.java")
                    ? "Solution.java"
                    : files.getFirst().name();
            worded.add(error(file, exercise.contract().needs() + "."));
        }
        return worded;
    }

    private static Result failed(List<Diagnostic> diagnostics) {
        return new Result(diagnostics, List.of(), List.of());
    }

    private static Diagnostic error(String file, String message) {
        return new Diagnostic(Severity.ERROR, file, 1, 1, 1, 1, message);
    }

    private static String topLevel(String className) {
        int dollar = className.indexOf('$', 1);
        return dollar < 0 ? className : className.substring(0, dollar);
    }
}
