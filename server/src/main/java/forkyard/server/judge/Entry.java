package forkyard.server.judge;

import forkyard.exercise.Rules;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.server.judge.compile.Submissions;
import forkyard.server.judge.rules.Rule;
import forkyard.server.judge.rules.RuleBook;
import forkyard.server.judge.rules.Violation;
import forkyard.wire.ClassFile;
import forkyard.wire.Diagnostic;
import forkyard.wire.ToRunner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a submission's files before anything of theirs runs. */
sealed interface Entry {
    /** They compile and keep the rules: classes for a runner. */
    record Admitted(ToRunner.Load classes) implements Entry {}

    record Refused(Verdict verdict) implements Entry {}

    static Entry of(PreparedExercise prepared, Submissions.Result compiled) {
        if (compiled.failed()) {
            return new Refused(compileError(compiled.diagnostics()));
        }
        Verdict denied = denied(prepared, compiled.student());
        return denied == null ? new Admitted(load(prepared, compiled)) : new Refused(denied);
    }

    private static Verdict compileError(List<Diagnostic> diagnostics) {
        Diagnostic first = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                .findFirst()
                .orElseThrow();
        String message = first.message().lines().findFirst().orElse("");
        return new Verdict.CompileError(new Exhibit.Diagnosed("It does not compile: " + message
                + (first.line() > 0 ? " (" + first.file() + ", line " + first.line() + ")" : "")));
    }

    private static @Nullable Verdict denied(PreparedExercise prepared, List<ClassFile> student) {
        List<Violation> found = new RuleBook(
                        prepared.exercise().runner(), rules(prepared.exercise().rules()))
                .violations(student, prepared.given());
        if (found.isEmpty()) {
            return null;
        }
        Violation first = found.getFirst();
        Integer line = first.line() > 0 ? first.line() : null;
        return new Verdict.RuleViolation(new Exhibit.Rule(
                first.sentence(), first.what(), first.file(), line, first.rule().mend()));
    }

    private static ToRunner.Load load(PreparedExercise prepared, Submissions.Result compiled) {
        List<ClassFile> judged = new ArrayList<>(prepared.scenario());
        judged.addAll(compiled.adapter());
        return JudgeParts.load(prepared, compiled.student(), judged);
    }

    private static List<Rule> rules(Rules own) {
        List<Rule> rules = new ArrayList<>();
        own.allow().forEach(api -> rules.add(Rule.allow(api.subject(), api.member())));
        own.deny()
                .forEach(denied -> denied.names()
                        .forEach(api ->
                                rules.add(Rule.deny(api.subject(), api.member(), denied.reason(), denied.mend()))));
        return rules;
    }
}
