package forkyard.harness;

import forkyard.wire.ClassFile;
import forkyard.wire.ToRunner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The built-in sample, as class files. */
public final class Sample {
    private static final String PACKAGE = "forkyard.harness.sample.";

    private Sample() {}

    /** The full name of one of its classes. */
    public static String name(String simpleName) {
        return PACKAGE + simpleName;
    }

    /** All of it, as a submission comes. */
    public static ToRunner.Load load() throws IOException {
        return new ToRunner.Load(
                classes("Solution"),
                classes("Contract"),
                classes("Adapter", "Meeting"),
                name("Adapter"),
                name("Contract"),
                List.of());
    }

    /** Some of its classes. */
    public static List<ClassFile> classes(String... simpleNames) throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        for (String simpleName : simpleNames) {
            classes.add(OwnClass.read(name(simpleName)));
        }
        return classes;
    }
}
