package forkyard.server.cli;

import forkyard.server.judge.Transcript;
import forkyard.server.judge.Transcript.Message;
import forkyard.server.judge.Transcript.Speaker;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A conversation as a person reads it: on the left what the judge said, on the right what the program said. */
final class TranscriptReport {
    private static final int COLUMN = 44;
    private static final String ROW = "  %10s  %-" + COLUMN + "s  %s";

    private final PrintWriter out;

    TranscriptReport(PrintWriter out) {
        this.out = out;
    }

    void print(Transcript transcript) {
        out.println();
        out.println("  " + Printable.line(transcript.sentence()));
        row("", "the judge", "the program");
        if (transcript.omittedMessages() > 0 || transcript.omittedBytes() > 0) {
            row("", "… " + transcript.omittedMessages() + " messages, " + transcript.omittedBytes() + " bytes", "");
        }
        transcript.messages().forEach(this::message);
        out.println();
    }

    private void message(Message message) {
        List<String> lines = new ArrayList<>();
        if (message.note() != null) {
            lines.add("(" + message.note() + ")");
        }
        lines.addAll(broken(leftOut(message.before()) + message.text()));
        if (!message.wrong().isEmpty()) {
            lines.add("--- here it goes wrong:");
            lines.addAll(broken(message.wrong()));
        }
        if (message.after() > 0) {
            lines.add(leftOut(message.after()));
        }
        if (message.expected() != null) {
            lines.add("--- expected instead:");
            lines.addAll(broken(message.expected()));
        }
        for (int i = 0; i < lines.size(); i++) {
            String time = i > 0 ? "" : String.format(Locale.ROOT, "%.1f ms", message.micros() / 1_000.0);
            String line = Printable.line(lines.get(i));
            row(time, message.by() == Speaker.JUDGE ? line : "", message.by() == Speaker.JUDGE ? "" : line);
        }
    }

    private void row(String time, String left, String right) {
        out.println(ROW.formatted(time, left, right).stripTrailing());
    }

    private static String leftOut(long bytes) {
        return bytes == 0 ? "" : "… " + bytes + " bytes … ";
    }

    /** At most so much in a line. */
    private static List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); from += COLUMN) {
            lines.add(text.substring(from, Math.min(text.length(), from + COLUMN)));
        }
        return lines;
    }
}
