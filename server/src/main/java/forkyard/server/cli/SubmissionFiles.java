package forkyard.server.cli;

import forkyard.exercise.Limits;
import forkyard.server.http.Problem;
import forkyard.server.http.Utf8;
import forkyard.server.submission.SubmittedFiles;
import forkyard.wire.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the files of a submission from the disk, as strictly as the server takes them from a browser. */
final class SubmissionFiles {
    private static final long LARGEST = 16 << 20;

    private SubmissionFiles() {}

    static List<SourceFile> read(List<Path> paths, Limits limits) {
        Map<String, String> files = new HashMap<>();
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            if (files.put(name, text(path)) != null) {
                throw Failure.badArguments(
                        "Two of the files are named %s; a submission has each name once".formatted(name));
            }
        }
        try {
            return SubmittedFiles.check(files, limits);
        } catch (Problem e) {
            throw Failure.badArguments(
                    e.errors().stream().map(Problem.FieldError::message).collect(Collectors.joining("\nforkyard: ")));
        }
    }

    private static String text(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw Failure.badArguments("%s is a folder; name the files themselves".formatted(path));
            }
            if (Files.isRegularFile(path) && Files.size(path) > LARGEST) {
                throw Failure.badArguments("%s is far too large for a source file; shorten it".formatted(path));
            }
            return decode(path, Files.readAllBytes(path));
        } catch (IOException e) {
            throw Failure.badArguments("%s cannot be read; is the name right, and may you read it?".formatted(path));
        }
    }

    private static String decode(Path path, byte[] bytes) {
        try {
            return Utf8.decode(bytes);
        } catch (Utf8.Malformed e) {
            throw Failure.badArguments("%s is not UTF-8: the byte at offset %d fits no character; save it as UTF-8"
                    .formatted(path, e.offset()));
        }
    }
}
