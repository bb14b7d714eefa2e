package forkyard.harness.compiler;

import forkyard.wire.SourceFile;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. Its name may be anything. */
final class MemorySource extends SimpleJavaFileObject {
    private final SourceFile file;

    MemorySource(SourceFile file) {
        super(uri(file.name()), Kind.SOURCE);
        this.file = file;
    }

    SourceFile file() {
        return file;
    }

    @Override
    public String getName() {
        return file.name();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.text();
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE && file.name().equals(simpleName + kind.extension);
    }

    private static URI uri(String name) {
        try {
            return new URI("memory", null, "/" + name, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no file is named " + name, e);
        }
    }
}
