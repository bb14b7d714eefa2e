package forkyard.harness;

import forkyard.wire.ClassFile;
import java.io.IOException;
import java.io.InputStream;

/** Reads class files of Forkyard's own, from wherever they were loaded. */
public final class OwnClass {
    private OwnClass() {}

    /** The class of this full name. */
    public static ClassFile read(String name) throws IOException {
        String resource = "/" + name.replace('.', '/') + ".class";
        try (InputStream in = OwnClass.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("a class of Forkyard's is missing: " + resource);
            }
            return new ClassFile(name, in.readAllBytes());
        }
    }
}
