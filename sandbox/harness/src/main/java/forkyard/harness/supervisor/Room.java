package forkyard.harness.supervisor;

import forkyard.harness.JudgeFault;
import forkyard.wire.Caps;
import forkyard.wire.ClassFile;
import forkyard.wire.FromSupervisor;
import forkyard.wire.Happening;
import forkyard.wire.Happening.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a submission's programs: its classes, and a directory to work in that each play finds empty. */
final class Room {
    private static final byte[] NOTHING = {};

    private static final String KIT = "/forkyard/lib/processkit.jar:/forkyard/lib/wire.jar";

    private final Path folder;
    private final Path classes;
    private final String libraries;
    private @Nullable Path work;

    /** @param libraries what programs find on their class path beside the kit; may be empty */
    Room(Path folder, String libraries) {
        this.folder = folder;
        this.libraries = libraries;
        this.classes = folder.resolve("classes");
    }

    void install(List<ClassFile> files) throws IOException {
        for (ClassFile file : files) {
            Path path = classes.resolve(file.name().replace('.', '/') + ".class");
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
    }

    /** All that programs have written is removed, wherever it is. */
    void begin(int play) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.equals(classes)) {
                    delete(entry);
                }
            }
        }
        work = Files.createDirectory(folder.resolve("play-" + play));
    }

    /** A program's JVM's. Netty warns on the standard error, which is the program's, if it may have more than it is given. */
    List<String> flags() {
        String classPath = classes + ":" + KIT;
        return libraries.isEmpty()
                ? List.of("-cp", classPath)
                : List.of("-Dio.netty.noUnsafe=true", "-cp", classPath + ":" + libraries);
    }

    Path work() {
        if (work == null) {
            throw new JudgeFault("a program before any play");
        }
        return work;
    }

    FromSupervisor look(int number, String file) {
        Path path = work().resolve(file);
        try {
            BasicFileAttributes found =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!found.isRegularFile()) {
                FileKind kind = found.isDirectory() ? FileKind.DIRECTORY : FileKind.OTHER;
                return new Happening.Looked(number, kind, NOTHING);
            }
            try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
                return new Happening.Looked(number, FileKind.REGULAR, in.readNBytes(Caps.PIECE));
            }
        } catch (IOException e) {
            return new Happening.Looked(number, FileKind.NONE, NOTHING);
        }
    }

    private static void delete(Path entry) throws IOException {
        Files.walkFileTree(entry, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem)
                    throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
