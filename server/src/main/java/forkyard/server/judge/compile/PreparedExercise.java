package forkyard.server.judge.compile;

import forkyard.exercise.Exercise;
import forkyard.wire.ClassFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An exercise with its own classes compiled.
 *
 * @param contract what the student implements or is given
 * @param scenario plays beside the student's code
 * @param author generator, checker and baseline; never beside it
 * @param service errands, with what they need of the contract
 * @param baseline the sequential solution; empty where speed is not scored
 * @param nothing the solution that does nothing; empty likewise, and of programs
 */
public record PreparedExercise(
        Exercise exercise,
        List<ClassFile> contract,
        List<ClassFile> scenario,
        List<ClassFile> author,
        List<ClassFile> service,
        Optional<Authored> baseline,
        Optional<Authored> nothing) {
    /**
     * A solution of the author's.
     *
     * @param type its class
     * @param classes those of the author's that it needs
     * @param adapter makes objects of it; none of a program
     */
    public record Authored(String type, List<ClassFile> classes, List<ClassFile> adapter) {}

    /** Of the library for programs of several processes. */
    public static final Set<String> PROCESS_KIT = Set.of(
            "kit.Gate", "kit.Nonce", "kit.Rendezvous", "kit.Sign", "kit.Sink", "kit.Source", "kit.Task", "kit.Trace");

    /** Names of the classes that a submission may use beside the JDK's. */
    public Set<String> given() {
        Stream<String> kit = exercise.runner().isOfPrograms() ? PROCESS_KIT.stream() : Stream.empty();
        return Stream.concat(contract.stream().map(ClassFile::name), kit).collect(Collectors.toSet());
    }
}
