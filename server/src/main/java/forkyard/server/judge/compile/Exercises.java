package forkyard.server.judge.compile;

import static java.util.stream.Stream.concat;

import forkyard.exercise.AdapterSource;
import forkyard.exercise.Exercise;
import forkyard.server.judge.JudgeFault;
import forkyard.wire.ClassFile;
import forkyard.wire.Diagnostic;
import forkyard.wire.FromCompiler.Compiled;
import forkyard.wire.SourceFile;
import forkyard.wire.ToCompiler.Compile;
import forkyard.wire.ToCompiler.Library;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Compiles each version of an exercise once. */
public final class Exercises {
    private final Compiler compiler;
    private final Map<String, PreparedExercise> prepared = new ConcurrentHashMap<>();

    public Exercises(Compiler compiler) {
        this.compiler = compiler;
    }

    /** @throws JudgeFault if a file of the exercise does not compile */
    public PreparedExercise prepare(Exercise exercise) throws InterruptedException {
        String key = exercise.slug() + "@" + exercise.version();
        PreparedExercise known = prepared.get(key);
        if (known != null) {
            return known;
        }
        PreparedExercise made = compile(exercise);
        PreparedExercise earlier = prepared.putIfAbsent(key, made);
        return earlier == null ? made : earlier; // one object for all: it is a key
    }

    private PreparedExercise compile(Exercise exercise) throws InterruptedException {
        Exercise.Sources sources = exercise.sources();
        List<SourceFile> contractFiles = concat(
                        sources.contract().stream(), AdapterSource.contractFiles(exercise.contract()).stream())
                .toList();
        boolean program = exercise.runner().isOfPrograms();
        List<ClassFile> contract = compile(exercise, contractFiles, List.of(), Given.to(exercise));
        List<ClassFile> author = compile(exercise, sources.author(), contract, Given.toAuthorOf(exercise));
        return new PreparedExercise(
                exercise,
                contract,
                compile(exercise, sources.scenario(), contract, Given.toScenarioOf(exercise)),
                author,
                service(exercise, contract),
                authored("Baseline", exercise, contract, author),
                program ? Optional.empty() : authored("Empty", exercise, contract, author));
    }

    private List<ClassFile> service(Exercise exercise, List<ClassFile> contract) throws InterruptedException {
        List<ClassFile> errands = compile(exercise, exercise.sources().service(), contract, Given.toAuthorOf(exercise));
        return concat(contract.stream(), errands.stream()).toList();
    }

    private Optional<PreparedExercise.Authored> authored(
            String className, Exercise exercise, List<ClassFile> contract, List<ClassFile> author)
            throws InterruptedException {
        if (exercise.speed().isEmpty()) {
            return Optional.empty();
        }
        Set<String> contractNames = contract.stream().map(ClassFile::name).collect(Collectors.toSet());
        List<SourceFile> adapter = AdapterSource.of(exercise.contract(), className).stream()
                .filter(file -> file.name().equals(AdapterSource.ADAPTER + ".java"))
                .toList();
        List<ClassFile> compiled = compile(
                exercise, adapter, concat(contract.stream(), author.stream()).toList(), List.of());
        return Optional.of(new PreparedExercise.Authored(
                className,
                Reachable.from(className, author),
                compiled.stream()
                        .filter(file -> !contractNames.contains(file.name()))
                        .toList()));
    }

    private List<ClassFile> compile(
            Exercise exercise, List<SourceFile> files, List<ClassFile> classPath, List<Library> libraries)
            throws InterruptedException {
        if (files.isEmpty()) {
            return List.of();
        }
        try {
            Compiled compiled = compiler.compile(new Compile(
                    files,
                    classPath,
                    libraries,
                    exercise.jvm().preview(),
                    exercise.jvm().modules()));
            String errors = compiled.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                    .map(error -> error.file() + ":" + error.line() + ": " + error.message())
                    .collect(Collectors.joining("; "));
            if (!errors.isEmpty()) {
                throw new JudgeFault("The exercise " + exercise.slug() + " does not compile: " + errors);
            }
            return compiled.classes();
        } catch (Compiler.GaveUp e) {
            throw new JudgeFault("The exercise " + exercise.slug() + " does not compile: " + e.getMessage(), e);
        }
    }
}
