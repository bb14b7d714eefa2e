package forkyard.harness.explorer;

import forkyard.explorer.run.Site;
import forkyard.explorer.run.Trace;
import forkyard.wire.Caps;
import forkyard.wire.ClassFile;
import forkyard.wire.FromExplorer;
import forkyard.wire.FromExplorer.Spot;
import forkyard.wire.Text;
import forkyard.wire.ToRunner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where in a submission something happens: what code of the contract does is shown where the student's code has called it. */
final class Places {
    static final Spot NOWHERE = new Spot("", 0, "");

    private final Set<String> students;
    private final Set<String> contracts;

    Places(ToRunner.Load load) {
        students = names(load.solution());
        contracts = names(load.shared());
    }

    private static Set<String> names(List<ClassFile> classes) {
        return classes.stream().map(ClassFile::name).collect(Collectors.toSet());
    }

    FromExplorer.Step step(Trace.Step step) {
        Site site = step.site();
        Optional<Spot> caller = callerOfTheContract(step.stack());
        String text = site == null || caller.isEmpty()
                ? step.text()
                : step.text() + " (" + site.file() + ", line " + site.line() + ")";
        return new FromExplorer.Step(
                name(step.thread()),
                caller.orElseGet(() -> spot(site)),
                name(text),
                name(step.variable()),
                name(step.value()));
    }

    /** Where the student's code has called code of the contract that it is in; empty where it is not. */
    private Optional<Spot> callerOfTheContract(List<Trace.Frame> stack) {
        return stack.isEmpty() || !contracts.contains(stack.getFirst().type())
                ? Optional.empty()
                : stack.stream()
                        .filter(frame -> students.contains(frame.type()))
                        .findFirst()
                        .map(frame -> new Spot(name(frame.file()), frame.line(), name(frame.method())));
    }

    static Spot spot(@Nullable Site site) {
        return site == null ? NOWHERE : new Spot(name(site.file()), site.line(), name(site.method()));
    }

    static String name(String text) {
        return Text.clip(text, Caps.NAME);
    }
}
