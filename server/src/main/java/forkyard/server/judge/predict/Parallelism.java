package forkyard.server.judge.predict;

import forkyard.wire.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a program is parallel, looked up in its compiled classes: a source may say anything. */
sealed interface Parallelism {
    /** It calls nothing that makes it so. */
    record None() implements Parallelism {}

    /**
     * By fork and join alone, in ways that have a serial elision.
     *
     * @param uncounted calls that leave bulk work to the JDK, each once
     */
    record ForkJoin(List<String> uncounted) implements Parallelism {}

    /** By something that has no serial elision, of which this is the first. */
    record Other(Call first) implements Parallelism {}

    /** Of the program that consists of these classes. */
    static Parallelism of(List<ClassFile> classes) {
        List<ClassModel> models = classes.stream()
                .map(each -> java.lang.classfile.ClassFile.of().parse(each.bytes()))
                .toList();
        Map<String, String> parents = new HashMap<>();
        models.forEach(model -> model.superclass()
                .ifPresent(
                        parent -> parents.put(Call.name(model.thisClass().asSymbol()), Call.name(parent.asSymbol()))));
        List<Call> calls = models.stream()
                .flatMap(model -> Call.of(model).stream())
                .map(call -> call.on(ofJdk(call.owner(), parents)))
                .toList();
        Optional<Call> other = calls.stream().filter(Elision::lacks).findFirst();
        if (other.isPresent()) {
            return new Other(other.get());
        }
        return calls.stream().anyMatch(Elision::setsOff) ? new ForkJoin(uncounted(calls)) : new None();
    }

    private static List<String> uncounted(List<Call> calls) {
        return calls.stream()
                .filter(Elision::doesNotCount)
                .map(Call::what)
                .distinct()
                .toList();
    }

    /** What a class of the student's inherits from: methods that it does not have are found there. */
    private static String ofJdk(String type, Map<String, String> parents) {
        String at = type;
        while (parents.containsKey(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
