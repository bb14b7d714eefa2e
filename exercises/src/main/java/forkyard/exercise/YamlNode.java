package forkyard.exercise;

import java.util.List;

/** A YAML value that knows its line. */
sealed interface YamlNode {
    int line();

    /** Text, a number or a word; the reader of a key decides which it takes. */
    record Scalar(String text, int line) implements YamlNode {}

    record Items(List<YamlNode> items, int line) implements YamlNode {}

    record Mapping(List<Entry> entries, int line) implements YamlNode {}

    record Entry(String key, int line, YamlNode value) {}
}
