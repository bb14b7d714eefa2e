package forkyard.harness;

import forkyard.wire.ClassFile;
import java.io.IOException;
import java.io.InputStream;
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

    /** Some of its classes. */
    public static List<ClassFile> classes(String... simpleNames) throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        for (String simpleName : simpleNames) {
            String resource = "/" + name(simpleName).replace('.', '/') + ".class";
            try (InputStream in = Sample.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IOException("the warm-up sample is missing: " + resource);
                }
                classes.add(new ClassFile(name(simpleName), in.readAllBytes()));
            }
        }
        return classes;
    }
}
