package forkyard.mpi;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code MendedBuffers <mpjbuf.jar>}, once, while the image is made: objects that have come in a message are of the receiving rank's classes. MPJ has
 * an object stream that looks for them there, and does not use it.
 */
public final class MendedBuffers {
    private static final String PLAIN = "java/io/ObjectInputStream";
    private static final ClassDesc OF_THE_RANK = ClassDesc.of("mpjbuf.CustomObjectInputStream");

    private MendedBuffers() {}

    public static void main(String[] args) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
            Path buffer = jar.getPath("mpjbuf/Buffer.class");
            ClassFile classFile = ClassFile.of();
            byte[] mended = classFile.transformClass(
                    classFile.parse(Files.readAllBytes(buffer)),
                    ClassTransform.transformingMethodBodies(MendedBuffers::mend));
            Files.write(buffer, mended);
        }
    }

    private static void mend(CodeBuilder code, CodeElement element) {
        switch (element) {
            case NewObjectInstruction made
            when made.className().asInternalName().equals(PLAIN) -> code.new_(OF_THE_RANK);
            case InvokeInstruction call
            when call.owner().asInternalName().equals(PLAIN) && call.name().equalsString("<init>") ->
                code.invokespecial(OF_THE_RANK, "<init>", call.typeSymbol());
            default -> code.with(element);
        }
    }
}
