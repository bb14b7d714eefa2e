package forkyard.server.lesson;

import forkyard.server.exercise.statement.Statement;
import forkyard.server.lesson.LitmusTest.Kind;
import forkyard.server.lesson.LitmusTest.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a {@code lesson.md}: Markdown whose first line is the title, with a block for each litmus test it shows.
 *
 * <pre>
 * ```litmus StoreBuffering
 * Store buffering: plain fields
 * 0, 0 | surprising | Neither thread saw what the other wrote.
 * 0, 1 | possible | The first thread was done before the second began.
 * ```
 * </pre>
 */
final class LessonReader {
    private static final Pattern OPENING = Pattern.compile("```litmus ([A-Za-z][A-Za-z0-9]*)");
    private static final String CLOSING = "```";
    private static final String TITLE = "# ";
    private static final Pattern OUTCOME = Pattern.compile("([^|]+) \\| ([a-z]+) \\| ([^|]+)");
    private static final String COMMENT = "/**";

    private final String slug;
    private final List<String> lines;
    private final List<Lesson.Section> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<LitmusTest> tests = new ArrayList<>();
    private int next;

    private LessonReader(String slug, String markdown) {
        this.slug = slug;
        this.lines = markdown.lines().toList();
    }

    /** @throws LessonFault if the text is not as it should be */
    static Lesson read(String slug, String markdown) throws LessonFault {
        return new LessonReader(slug, markdown).lesson();
    }

    private Lesson lesson() throws LessonFault {
        if (lines.isEmpty() || !lines.getFirst().startsWith(TITLE)) {
            throw fault("begins with \"# \" and the title");
        }
        String title = lines.get(next++).substring(TITLE.length()).strip();
        while (next < lines.size()) {
            String line = lines.get(next++);
            Matcher opening = OPENING.matcher(line);
            if (opening.matches()) {
                tests.add(test(opening.group(1)));
            } else if (line.startsWith("```litmus")) {
                throw fault("names the class of a litmus test: ```litmus StoreBuffering");
            } else {
                if (!tests.isEmpty() && !line.isBlank()) {
                    endSection();
                }
                text.append(line).append('\n');
            }
        }
        endSection();
        return new Lesson(slug, title, summary(), sections);
    }

    private void endSection() {
        sections.add(new Lesson.Section(Statement.toHtml(text.toString()), tests));
        text.setLength(0);
        tests.clear();
    }

    private String summary() {
        return lines.stream()
                .skip(1)
                .dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank())
                .collect(Collectors.joining(" "));
    }

    private LitmusTest test(String name) throws LessonFault {
        String title = lineOfTest("needs a title");
        List<Outcome> outcomes = new ArrayList<>();
        String line = lineOfTest("needs its outcomes");
        while (!line.equals(CLOSING)) {
            outcomes.add(outcome(line));
            line = lineOfTest("does not end");
        }
        return new LitmusTest(name, title, source(name), outcomes);
    }

    private String lineOfTest(String fault) throws LessonFault {
        if (next == lines.size()) {
            throw fault("has a litmus test that " + fault);
        }
        return lines.get(next++);
    }

    private Outcome outcome(String line) throws LessonFault {
        Matcher parts = OUTCOME.matcher(line);
        if (!parts.matches()) {
            throw fault("has an outcome that is not like \"0, 1 | possible | A sentence.\"");
        }
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.word().equals(parts.group(2)))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            throw fault("says that an outcome is " + parts.group(2) + "; it is possible, surprising or forbidden");
        }
        return new Outcome(parts.group(1).strip(), kind, parts.group(3).strip());
    }

    /** The text that the class was compiled from. */
    private String source(String name) throws LessonFault {
        try (InputStream in = LessonReader.class.getResourceAsStream("litmus/" + name + ".java")) {
            if (in == null) {
                throw fault("shows a litmus test that is not there: " + name);
            }
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return whole.substring(Math.max(0, whole.indexOf(COMMENT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LessonFault fault(String what) {
        return new LessonFault("lessons/%s/lesson.md, line %d, %s".formatted(slug, Math.max(1, next), what));
    }
}
