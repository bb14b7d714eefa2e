package forkyard.server.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A lesson as its file has it.
 *
 * @param slug its folder's name
 * @param summary its first paragraph, plain text
 * @param sections in the order of the text
 */
record Lesson(String slug, String title, String summary, List<Section> sections) {
    Lesson {
        sections = List.copyOf(sections);
    }

    /** The test of this name, if the lesson shows it. */
    Optional<LitmusTest> test(String name) {
        return sections.stream()
                .flatMap(section -> section.tests().stream())
                .filter(test -> test.name().equals(name))
                .findFirst();
    }

    /**
     * Text, and the tests that it leads to.
     *
     * @param html safe to show; empty where a lesson begins with a test
     */
    record Section(String html, List<LitmusTest> tests) {
        Section {
            tests = List.copyOf(tests);
        }
    }
}
