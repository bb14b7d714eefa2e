package forkyard.exercise;

import forkyard.wire.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of one exercise folder, in memory, read without ever following a link. */
final class Folder {
    private static final int MOST_FILES = 2_000;
    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern JAVA_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*\\.java");

    private final List<Problem> problems;
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    Folder(Path root, List<Problem> problems) throws IOException {
        this.problems = problems;
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!hidden(file)) {
                    take(root.relativize(file).toString().replace('\\', '/'), file, attributes);
                }
                return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        if (files.size() > MOST_FILES) {
            problem("", "the folder holds more than " + MOST_FILES + " files", "Remove what does not belong there.");
        }
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private void take(String name, Path file, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isRegularFile()) {
            problem(name, attributes.isSymbolicLink() ? "is a link" : "is no plain file", "Put a plain file there.");
        } else if (attributes.size() > MOST_BYTES) {
            problem(name, "is larger than 1 MiB", "Make it smaller; let author/Generate.java make large inputs.");
        } else {
            files.put(name, Files.readAllBytes(file));
        }
    }

    /** All paths, in order. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The bytes of every file in one of these places: {@code contract/} or {@code parallel.yaml}. */
    Map<String, byte[]> under(List<String> places) {
        Map<String, byte[]> found = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (places.stream().anyMatch(place -> place.endsWith("/") ? name.startsWith(place) : name.equals(place))) {
                found.put(name, bytes);
            }
        });
        return found;
    }

    /** A text file that must be there; empty after a problem. */
    Optional<String> text(String name, String mend) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            if (problems.stream().noneMatch(each -> each.file().equals(name))) {
                problem(name, "is missing", mend);
            }
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problem(name, "is not UTF-8", "Save it as UTF-8.");
            return Optional.empty();
        }
    }

    /** The Java files right in this folder ({@code contract/}), without the folder in their names. */
    List<SourceFile> java(String place) {
        List<SourceFile> sources = new ArrayList<>();
        for (String path : files.keySet()) {
            if (!path.startsWith(place)) {
                continue;
            }
            String name = path.substring(place.length());
            if (!JAVA_NAME.matcher(name).matches()) {
                problem(path, "only Java files belong here", "Name it after its type, as Solution.java, or remove it.");
                continue;
            }
            text(path, "").ifPresent(text -> {
                int line = PackageStatement.line(text);
                if (line > 0) {
                    problems.add(new Problem(
                            path, line, "", "has a package statement", "Remove it: all types are in the unnamed one."));
                }
                sources.add(new SourceFile(name, text));
            });
        }
        return sources;
    }

    void problem(String file, String message, String mend) {
        problems.add(new Problem(file, 0, "", message, mend));
    }
}
