package forkyard.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The keys of one YAML mapping: hands out their values, notes whatever is wrong, and goes on. */
final class Section {
    private final String file;
    private final String path;
    private final int line;
    private final List<Problem> problems;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();

    /** @param known the keys that there may be */
    Section(String file, String path, YamlNode.Mapping mapping, List<Problem> problems, String... known) {
        this.file = file;
        this.path = path;
        this.line = mapping.line();
        this.problems = problems;
        TreeSet<String> knownKeys = new TreeSet<>(Arrays.asList(known));
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!knownKeys.isEmpty() && !knownKeys.contains(entry.key())) {
                problem(entry.line(), entry.key(), "there is no such key", Nearest.mend(entry.key(), knownKeys));
            } else if (entries.putIfAbsent(entry.key(), entry) != null) {
                problem(entry.line(), entry.key(), "stands here twice", "Remove one of them.");
            }
        }
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The keys there are. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    int line(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    void problem(String key, String message, String mend) {
        problem(line(key), key, message, mend);
    }

    /** A text that must be there, or null after a problem. */
    @Nullable
    String required(String key, String example) {
        if (!has(key)) {
            problem(key, "is missing", "Add a line such as: " + key + ": " + example);
            return null;
        }
        return text(key);
    }

    /** A text, or null where there is none. */
    @Nullable
    String text(String key) {
        YamlNode.Entry entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        problem(key, "a value on the same line is expected", "Write " + key + ": and its value.");
        return null;
    }

    int whole(String key, int least, int most, int usual) {
        String text = text(key);
        if (text == null) {
            return usual;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        problem(key, "\"" + text + "\" is no whole number from " + least + " to " + most, "Choose one of these.");
        return usual;
    }

    double number(String key, double least, double most, double usual) {
        String text = text(key);
        if (text == null) {
            return usual;
        }
        try {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        problem(key, "\"" + text + "\" is no number from " + least + " to " + most, "Choose one of these.");
        return usual;
    }

    boolean flag(String key) {
        String text = text(key);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            problem(key, "\"" + text + "\" is neither true nor false", "Write true or false.");
        }
        return text.equals("true");
    }

    <E extends Enum<E> & Named> E word(String key, Class<E> type, E usual) {
        String text = text(key);
        if (text == null) {
            return usual;
        }
        List<String> known = new ArrayList<>();
        for (E each : type.getEnumConstants()) {
            if (each.id().equals(text)) {
                return each;
            }
            known.add(each.id());
        }
        problem(key, "\"" + text + "\" is not known", Nearest.mend(text, known));
        return usual;
    }

    /** A list of texts; empty where there is none. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
                texts.add(scalar.text());
            } else {
                problem(item.line(), key, "an entry is no text", "Write one word or name for each entry.");
            }
        }
        return texts;
    }

    /** The mapping under this key; an empty one where there is none. */
    Section section(String key, String... known) {
        YamlNode.Entry entry = entries.get(key);
        if (entry != null
                && entry.value() instanceof YamlNode.Mapping mapping
                && !mapping.entries().isEmpty()) {
            return new Section(file, path(key), mapping, problems, known);
        }
        if (entry != null) {
            problem(key, "keys are expected under it", "Indent them by two blanks: " + String.join(", ", known) + ".");
        }
        return new Section(file, path(key), new YamlNode.Mapping(List.of(), line(key)), problems, known);
    }

    /** The mappings in the list under this key; none where there is none. */
    List<Section> sections(String key, String... known) {
        List<Section> sections = new ArrayList<>();
        for (YamlNode item : items(key)) {
            String itemPath = path(key) + "[" + (sections.size() + 1) + "]";
            if (item instanceof YamlNode.Mapping mapping) {
                sections.add(new Section(file, itemPath, mapping, problems, known));
            } else {
                String keys = String.join(", ", known);
                problem(item.line(), key, "an entry has no keys", "Give each entry these: " + keys + ".");
            }
        }
        return sections;
    }

    private List<YamlNode> items(String key) {
        YamlNode.Entry entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof YamlNode.Items items) {
            return items.items();
        }
        problem(key, "a list is expected", "Write [first, second], or one entry per line after a dash.");
        return List.of();
    }

    private void problem(int at, String key, String message, String mend) {
        problems.add(new Problem(file, at, path(key), message, mend));
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
