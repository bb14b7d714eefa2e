package forkyard.server.judge.compile;

import forkyard.exercise.Exercise;
import forkyard.wire.ClassFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An exercise with its own classes compiled.
 *
 * @param contract what the student implements or is given
 * @param scenario plays beside the student's code
 * @param author generator, checker and baseline; never beside it
 * @param baseline those of the author's that the baseline needs; empty where speed is not scored
 * @param baselineAdapter makes baseline objects; empty likewise
 */
public record PreparedExercise(
        Exercise exercise,
        List<ClassFile> contract,
        List<ClassFile> scenario,
        List<ClassFile> author,
        List<ClassFile> baseline,
        List<ClassFile> baselineAdapter) {
    /** Names of the classes that a submission may use beside the JDK's. */
    public Set<String> given() {
        return contract.stream().map(ClassFile::name).collect(Collectors.toSet());
    }
}
