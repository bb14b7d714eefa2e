package forkyard.server.judge.compile;

import forkyard.exercise.Exercise;
import forkyard.wire.ClassFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An exercise with its own classes compiled.
 *
 * @param contract what the student implements or is given
 * @param scenario plays beside the student's code
 * @param author generator, checker and baseline; never beside it
 * @param baseline the sequential solution; empty where speed is not scored
 * @param nothing the solution that does nothing; empty likewise
 */
public record PreparedExercise(
        Exercise exercise,
        List<ClassFile> contract,
        List<ClassFile> scenario,
        List<ClassFile> author,
        Optional<Authored> baseline,
        Optional<Authored> nothing) {
    /**
     * A solution of the author's.
     *
     * @param classes those of the author's that it needs
     * @param adapter makes objects of it
     */
    public record Authored(List<ClassFile> classes, List<ClassFile> adapter) {}

    /** Names of the classes that a submission may use beside the JDK's. */
    public Set<String> given() {
        return contract.stream().map(ClassFile::name).collect(Collectors.toSet());
    }
}
