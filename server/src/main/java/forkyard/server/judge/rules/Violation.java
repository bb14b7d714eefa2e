package forkyard.server.judge.rules;

import org.jspecify.annotations.Nullable;

/**
 * One use of what is not allowed.
 *
 * @param what the class or member, as a student writes it: {@code System.exit}
 * @param file null where the class file does not say; {@code line} 0 likewise
 */
public record Violation(String what, Rule rule, @Nullable String file, int line) {
    /** One plain sentence. */
    public String sentence() {
        String where = file == null ? "" : line > 0 ? " (" + file + ", line " + line + ")" : " (" + file + ")";
        return rule.reason().isEmpty()
                ? what + " is not among what this exercise allows" + where + "."
                : "A solution must not " + rule.reason() + ": it uses " + what + where + ".";
    }
}
