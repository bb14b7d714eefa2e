package forkyard.server.judge.compile;

import forkyard.exercise.Exercise;
import forkyard.exercise.Runner;
import forkyard.exercise.Service;
import forkyard.wire.ToCompiler.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What solutions of an exercise find beside the JDK. */
final class Given {
    private Given() {}

    static List<Library> to(Exercise exercise) {
        List<Library> libraries = new ArrayList<>();
        if (exercise.runner().isOfPrograms()) {
            libraries.add(Library.PROCESS_KIT);
        }
        if (exercise.service().equals(Optional.of(Service.BROKER))) {
            libraries.add(Library.MESSAGING);
        }
        if (exercise.runner() == Runner.MPI) {
            libraries.add(Library.MPI);
        }
        return libraries;
    }

    /** What classes beside a submission find. */
    static List<Library> toScenarioOf(Exercise exercise) {
        List<Library> libraries = new ArrayList<>(to(exercise));
        libraries.add(Library.KIT);
        return libraries;
    }

    /** To its author's code as well. */
    static List<Library> toAuthorOf(Exercise exercise) {
        List<Library> libraries = new ArrayList<>(to(exercise));
        libraries.add(Library.AUTHOR);
        return libraries;
    }
}
