package forkyard.exercise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the plain part of YAML: mappings, lists and scalars, no aliases, one document. */
final class Yaml {
    private static final int DEPTH = 10;
    private static final YAMLFactory FACTORY = new YAMLFactory();

    /** It is no YAML that we read; {@code line} says where. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        final int line;

        Unreadable(int line, String message) {
            super(message);
            this.line = line;
        }
    }

    private final YAMLParser parser;

    private Yaml(YAMLParser parser) {
        this.parser = parser;
    }

    static YamlNode.Mapping parse(String text) throws Unreadable {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            Yaml yaml = new Yaml(parser);
            if (parser.nextToken() == null) {
                throw new Unreadable(1, "the file is empty");
            }
            YamlNode root = yaml.value(0);
            if (parser.nextToken() != null) {
                throw new Unreadable(yaml.line(), "only one document is read");
            }
            if (root instanceof YamlNode.Mapping mapping) {
                return mapping;
            }
            throw new Unreadable(1, "keys with values are expected");
        } catch (JsonProcessingException e) {
            String first = e.getOriginalMessage().lines().findFirst().orElse("");
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Unreadable(line, "not YAML: " + first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private YamlNode value(int depth) throws IOException, Unreadable {
        if (depth > DEPTH) {
            throw new Unreadable(line(), "nested deeper than " + DEPTH);
        }
        if (parser.isCurrentAlias()) {
            throw new Unreadable(line(), "aliases are not read");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(depth);
        }
        if (token == JsonToken.START_ARRAY) {
            int line = line();
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(depth + 1));
            }
            return new YamlNode.Items(items, line);
        }
        return new YamlNode.Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getText(), line());
    }

    private YamlNode.Mapping mapping(int depth) throws IOException, Unreadable {
        int line = line();
        List<YamlNode.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            parser.nextToken();
            entries.add(new YamlNode.Entry(key, keyLine, value(depth + 1)));
        }
        return new YamlNode.Mapping(entries, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
