package forkyard.harness.compiler;

import forkyard.wire.ClassFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class file in memory: given to the compiler, or written by it. */
final class MemoryClass extends SimpleJavaFileObject {
    private final String binaryName;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final byte[] given;

    private MemoryClass(String binaryName, byte[] given) {
        super(URI.create("memory:///class"), Kind.CLASS);
        this.binaryName = binaryName;
        this.given = given;
    }

    static MemoryClass given(ClassFile file) {
        return new MemoryClass(file.name(), file.bytes());
    }

    static MemoryClass toWrite(String binaryName) {
        return new MemoryClass(binaryName, new byte[0]);
    }

    String binaryName() {
        return binaryName;
    }

    ClassFile file() {
        return new ClassFile(binaryName, written.toByteArray());
    }

    @Override
    public String getName() {
        return binaryName + ".class";
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.CLASS && binaryName.equals(simpleName);
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(given);
    }

    @Override
    public OutputStream openOutputStream() {
        return written;
    }
}
