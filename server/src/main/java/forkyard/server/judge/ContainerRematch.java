package forkyard.server.judge;

import forkyard.engine.Turns;
import forkyard.exercise.Exercise;
import forkyard.server.judge.TimedSides.Contender;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.wire.SourceFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures again what has been accepted before: compile, rules, then all that are left side by side. */
final class ContainerRematch implements Rematch {
    private final JudgeParts parts;

    ContainerRematch(JudgeParts parts) {
        this.parts = parts;
    }

    @Override
    public List<Standing> measure(Exercise exercise, List<List<SourceFile>> contenders, Progress progress)
            throws InterruptedException {
        progress.report(new Progress.Step.Compiling());
        PreparedExercise prepared;
        List<Entry> entries = new ArrayList<>();
        try (Turns.Turn _ = parts.errand()) {
            prepared = parts.exercises().prepare(exercise);
            for (List<SourceFile> files : contenders) {
                entries.add(Entry.of(prepared, parts.submissions().compile(prepared, files)));
            }
        }
        List<Contender> admitted = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Admitted(var classes)) {
                admitted.add(new Contender(classes, names(contenders.get(i))));
            }
        }
        return all(entries, parts.sideBySide(prepared, admitted, progress).iterator());
    }

    private static Set<String> names(List<SourceFile> files) {
        return files.stream().map(SourceFile::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The standings of the admitted, and in their places those who never came to be measured. */
    private static List<Standing> all(List<Entry> entries, Iterator<Standing> measured) {
        return entries.stream()
                .map(entry -> switch (entry) {
                    case Entry.Refused(Verdict verdict) -> new Standing.Out(verdict);
                    case Entry.Admitted _ -> measured.next();
                })
                .toList();
    }

    @Override
    public boolean canMeasure(Exercise exercise) {
        return parts.canMeasure(exercise);
    }

    @Override
    public String machineClass() {
        return parts.machine();
    }
}
