package forkyard.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the head of a Java method, token by token: enough of the grammar for a contract, without annotations. */
final class SignatureParser {
    private static final Pattern TOKEN = Pattern.compile("\\s*([\\p{L}_$][\\p{L}\\p{N}_$]*|[<>,.?&()\\[\\]])");
    private static final Set<String> TYPE_WORDS = Set.of("extends", "super");

    private final List<String> tokens = new ArrayList<>();
    private int at;

    SignatureParser(String text) {
        String rest = text.strip();
        Matcher matcher = TOKEN.matcher(rest);
        int end = 0;
        while (end < rest.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException("cannot read \"" + rest.substring(end) + "\"");
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
    }

    Signature parse() {
        if (next("public")) {
            at++;
        }
        expect("static");
        String types = next("<") ? brackets() : "";
        String returned = type();
        String name = identifier("the method's name");
        expect("(");
        List<Signature.Parameter> parameters = new ArrayList<>();
        while (!next(")")) {
            if (!parameters.isEmpty()) {
                expect(",");
            }
            parameters.add(new Signature.Parameter(type(), identifier("a parameter's name")));
        }
        expect(")");
        List<String> thrown = new ArrayList<>();
        if (next("throws")) {
            do {
                at++;
                thrown.add(type());
            } while (next(","));
        }
        if (at < tokens.size()) {
            throw new IllegalArgumentException("nothing may follow, but \"" + tokens.get(at) + "\" does");
        }
        return new Signature(types, returned, name, List.copyOf(parameters), List.copyOf(thrown));
    }

    private String type() {
        StringBuilder type = new StringBuilder(identifier("a type"));
        while (next(".") || next("<")) {
            if (next("<")) {
                type.append(brackets());
            } else {
                at++;
                type.append('.').append(identifier("a type"));
            }
        }
        while (next("[")) {
            at++;
            expect("]");
            type.append("[]");
        }
        return type.toString();
    }

    /** Everything from {@code <} to the {@code >} that closes it. */
    private String brackets() {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        do {
            if (at == tokens.size() || next("(") || next(")")) {
                throw new IllegalArgumentException("a \"<\" is not closed");
            }
            String token = tokens.get(at++);
            depth += token.equals("<") ? 1 : token.equals(">") ? -1 : 0;
            text.append(TYPE_WORDS.contains(token) ? " " + token + " " : token.equals("&") ? " & " : token);
            if (token.equals(",")) {
                text.append(' ');
            }
        } while (depth > 0);
        return text.toString();
    }

    private String identifier(String what) {
        if (at == tokens.size()
                || !Character.isJavaIdentifierStart(tokens.get(at).charAt(0))) {
            String found = at == tokens.size() ? "the end" : "\"" + tokens.get(at) + "\"";
            throw new IllegalArgumentException(what + " is expected, not " + found);
        }
        return tokens.get(at++);
    }

    private void expect(String token) {
        if (!next(token)) {
            String found = at == tokens.size() ? "the end" : "\"" + tokens.get(at) + "\"";
            throw new IllegalArgumentException("\"" + token + "\" is expected, not " + found);
        }
        at++;
    }

    private boolean next(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }
}
