package forkyard.server.judge.rules;

import forkyard.exercise.Runner;
import forkyard.wire.ClassFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of one exercise: the defaults, then its own. */
public final class RuleBook {
    private static final List<Rule> DEFAULTS = rules("default.rules");
    private static final List<Rule> PROGRAMS = rules("processes.rules");
    private static final List<Rule> MPI = rules("mpi.rules");

    private final RuleSet rules;

    /**
     * The rules of an exercise.
     *
     * @param runner for programs the defaults are wider
     */
    public RuleBook(Runner runner, List<Rule> own) {
        List<Rule> all = new ArrayList<>(DEFAULTS);
        switch (runner) {
            case PROCESSES -> all.addAll(PROGRAMS);
            case MPI -> all.addAll(MPI);
            case THREADS, OPENCL, CUDA -> {}
        }
        all.addAll(own);
        rules = new RuleSet(all);
    }

    /**
     * What the student's classes use that is not allowed, in the order of the classes; empty if nothing.
     *
     * @param student the classes compiled from the student's files
     * @param given names of the classes that the judge brings and the student may use
     */
    public List<Violation> violations(List<ClassFile> student, Set<String> given) {
        Map<String, ClassModel> own = new HashMap<>();
        List<Violation> found = new ArrayList<>();
        for (ClassFile file : student) {
            try {
                own.put(
                        file.name(),
                        java.lang.classfile.ClassFile.of(
                                        java.lang.classfile.ClassFile.ConstantPoolSharingOption.NEW_POOL)
                                .parse(file.bytes()));
            } catch (IllegalArgumentException e) {
                Rule unreadable = Rule.deny(file.name(), "", "hold classes that cannot be read", "submit plain Java");
                return List.of(new Violation(file.name(), unreadable, null, 0));
            }
        }
        for (ClassFile file : student) {
            ClassModel model = own.get(file.name());
            if (model != null) {
                found.addAll(new ClassUses(model, own, given, rules).violations());
            }
        }
        return found;
    }

    private static List<Rule> rules(String file) {
        try (InputStream in = RuleBook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return RuleText.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
