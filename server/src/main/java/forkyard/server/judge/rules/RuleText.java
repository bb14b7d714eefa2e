package forkyard.server.judge.rules;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a {@code .rules} file; its head says how they look. */
final class RuleText {
    private RuleText() {}

    static List<Rule> parse(List<String> lines) {
        List<Rule> rules = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("allow ")) {
                allow(text.substring(6), rules);
            } else if (text.startsWith("deny ")) {
                deny(text.substring(5), rules);
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                throw new IllegalArgumentException("neither allow nor deny: " + text);
            }
        }
        return rules;
    }

    private static void allow(String text, List<Rule> to) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            to.add(Rule.allow(text.strip(), ""));
            return;
        }
        String subject = text.substring(0, colon);
        // Only these members: the class itself may be named, everything else of it is denied.
        to.add(Rule.allow(subject, ""));
        to.add(Rule.deny(subject, "*", "", ""));
        for (String member : text.substring(colon + 1).strip().split("\\s+")) {
            to.add(Rule.allow(subject, member));
        }
    }

    private static void deny(String text, List<Rule> to) {
        String[] parts = text.split("\\|");
        if (parts.length != 3) {
            throw new IllegalArgumentException("a deny line needs a reason and a mend: " + text);
        }
        String[] names = parts[0].strip().split("\\s+");
        String reason = parts[1].strip();
        String mend = parts[2].strip();
        if (names.length == 1) {
            to.add(Rule.deny(names[0], "", reason, mend));
        }
        for (int i = 1; i < names.length; i++) {
            to.add(Rule.deny(names[0], names[i], reason, mend));
        }
    }
}
