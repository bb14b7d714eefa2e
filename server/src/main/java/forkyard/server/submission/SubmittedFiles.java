package forkyard.server.submission;

import forkyard.exercise.Limits;
import forkyard.server.http.Problem;
import forkyard.server.http.Problem.FieldError;
import forkyard.wire.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks what a student sends before anything else touches it. Web and command line alike. */
public final class SubmittedFiles {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,99}\\.java");

    private SubmittedFiles() {}

    /** One fault: the status that it alone would give, and what to say. */
    private record Fault(int status, FieldError error) {}

    /**
     * The files in the order of their names.
     *
     * @throws Problem that names each faulty file, what is wrong with it and the mend
     */
    public static List<SourceFile> check(Map<String, String> files, Limits limits) {
        if (files.isEmpty()) {
            throw refuse(List.of(fault(422, "files", "There is no file; send at least Solution.java")));
        }
        if (files.size() > limits.files()) {
            throw refuse(List.of(fault(
                    413,
                    "files",
                    "There are %d files, and this exercise takes at most %d; put classes together or leave files out"
                            .formatted(files.size(), limits.files()))));
        }
        List<Fault> faults = new ArrayList<>();
        checkNames(files, faults);
        new TreeMap<>(files).forEach((name, text) -> checkText(name, text, limits, faults));
        if (!faults.isEmpty()) {
            throw refuse(faults);
        }
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> new SourceFile(file.getKey(), file.getValue()))
                        .toList();
    }

    private static void checkNames(Map<String, String> files, List<Fault> faults) {
        Map<String, String> seen = new TreeMap<>();
        for (String name : new TreeSet<>(files.keySet())) {
            if (!NAME.matcher(name).matches()) {
                faults.add(fault(422, field(name), nameFault(name)));
            }
            String other = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (other != null) {
                faults.add(fault(
                        422,
                        field(name),
                        "%s and %s differ in case only; rename one of them".formatted(shown(other), shown(name))));
            }
        }
    }

    private static String nameFault(String name) {
        if (name.indexOf('\0') >= 0) {
            return "The file name %s has a NUL character in it; take it out".formatted(shown(name));
        }
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            return "The file name %s has a path in it; send the bare name, such as Solution.java"
                    .formatted(shown(name));
        }
        if (!name.endsWith(".java")) {
            return "%s is no Java source; send files whose names end in .java".formatted(shown(name));
        }
        return "%s cannot be the name of a Java class's file; use letters (A-Z, a-z), digits, _ and $, as in Solution.java"
                .formatted(shown(name));
    }

    private static void checkText(String name, String text, Limits limits, List<Fault> faults) {
        int bytes = utf8Length(text);
        int nul = text.indexOf('\0');
        if (bytes < 0) {
            faults.add(fault(
                    400,
                    field(name),
                    "%s is not valid text: line %d has half of a character (a lone surrogate); save the file as UTF-8 and send it again"
                            .formatted(shown(name), lineOf(text, loneSurrogate(text)))));
        } else if (nul >= 0) {
            faults.add(fault(
                    400,
                    field(name),
                    "%s has a NUL character in line %d; take it out".formatted(shown(name), lineOf(text, nul))));
        } else if (bytes > limits.fileKiB() << 10) {
            faults.add(fault(
                    413,
                    field(name),
                    "%s has %d bytes, and this exercise takes at most %d KiB a file; shorten it"
                            .formatted(shown(name), bytes, limits.fileKiB())));
        } else {
            int line = PackageClause.line(text);
            if (line > 0) {
                faults.add(fault(
                        422,
                        field(name),
                        "%s has a package statement in line %d; delete it, submissions are in the unnamed package"
                                .formatted(shown(name), line)));
            }
        }
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Bytes in UTF-8, or -1 if the text has none because of a lone surrogate. */
    private static int utf8Length(String text) {
        if (loneSurrogate(text) >= 0) {
            return -1;
        }
        return text.codePoints()
                .map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }

    private static int lineOf(String text, int index) {
        return 1
                + (int) text.substring(0, Math.max(0, index))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static Fault fault(int status, String field, String message) {
        return new Fault(status, new FieldError(field, message));
    }

    private static String field(String name) {
        return "files." + shown(name);
    }

    /** A name fit for a sentence, whatever it is made of. */
    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
        return plain.isEmpty() ? "\"\"" : plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    private static Problem refuse(List<Fault> faults) {
        boolean alike = faults.stream().map(Fault::status).distinct().count() == 1;
        return Problem.fields(
                alike ? faults.getFirst().status() : 422,
                "files",
                "The files cannot be taken",
                faults.stream().map(Fault::error).toList());
    }
}
