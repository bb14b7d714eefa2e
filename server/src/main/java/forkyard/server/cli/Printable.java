package forkyard.server.cli;

/** Makes text of students fit for a terminal, which obeys control characters. */
final class Printable {
    private Printable() {}

    /** The text with every control character but line breaks and tabs replaced. */
    static String text(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}&&[^\\n\\t]]", "\uFFFD");
    }

    /** As {@link #text}, on one line. */
    static String line(String text) {
        return text(text).replaceAll("[\\n\\t]+", " ").strip();
    }
}
