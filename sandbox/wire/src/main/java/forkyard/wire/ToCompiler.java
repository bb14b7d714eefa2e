package forkyard.wire;

import java.util.List;

/** From the judge to a compile server. */
public sealed interface ToCompiler {
    /**
     * Compile these files together, in memory, without annotation processing.
     *
     * @param classPath classes that the files may use
     * @param preview whether preview features are on
     * @param modules further modules to resolve
     */
    record Compile(
            @Max(Caps.FILES) List<SourceFile> files,
            @Max(Caps.FILES) List<ClassFile> classPath,
            @Max(100) List<Library> libraries,
            boolean preview,
            @Max(value = 20, each = Caps.NAME) List<String> modules)
            implements ToCompiler {}

    /** What of Forkyard's own jars is on the class path. */
    enum Library {
        KIT,
        AUTHOR,
        /** What programs of several processes may use. */
        PROCESS_KIT,
        /** Of messages by a broker. */
        MESSAGING,
        /** Message passing between ranks. */
        MPI
    }
}
