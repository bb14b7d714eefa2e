package forkyard.server.judge.program;

import forkyard.server.judge.Transcript;
import forkyard.server.judge.Transcript.Message;
import forkyard.server.judge.Transcript.Speaker;
import forkyard.server.judge.program.Dialogue.Said;
import forkyard.wire.Mark;
import forkyard.wire.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From what is kept of a conversation to what is shown of it: the one place where its sentence is built. */
final class TranscriptTelling {
    /** So many bytes of a message are shown, those around the place where it went wrong. */
    private static final int SHOWN = 400;

    private static final int BEFORE_WRONG = 120;
    private static final int QUOTED = 60;

    private TranscriptTelling() {}

    /** It is not known where it went wrong. */
    static Transcript of(Dialogue dialogue) {
        List<Message> messages =
                dialogue.said().stream().map(TranscriptTelling::plain).toList();
        return told(dialogue, ": the conversation in which something was said last.", messages);
    }

    /** @param now in microseconds since the case began */
    static Transcript of(Dialogue dialogue, Mark mark, long now) {
        List<Message> messages = new ArrayList<>();
        String what = ": byte " + (mark.offset() + 1) + " of what the program said is wrong";
        for (Said said : dialogue.said()) {
            long at = mark.offset() - said.from().offset();
            if (said.by() == Speaker.PROGRAM && at >= 0 && at < said.bytes().length) {
                Message wrong = wrong(said, (int) at, mark);
                messages.add(wrong);
                long line = said.from().after(said.bytes(), (int) at).line();
                what = ": at byte " + (mark.offset() + 1) + " (line " + line + ") the program said \""
                        + quoted(wrong.wrong()) + "\"";
            } else {
                messages.add(plain(said));
            }
        }
        long end = dialogue.reached(Speaker.PROGRAM).offset();
        if (mark.offset() >= end) {
            messages.add(new Message(Speaker.PROGRAM, now, "says nothing more", "", "", mark.expected(), 0, 0));
            what = ": after " + (end == 1 ? "one byte" : end + " bytes") + " the program said nothing more";
        }
        return told(dialogue, what + "; expected: " + quoted(mark.expected()) + ".", messages);
    }

    private static Transcript told(Dialogue dialogue, String rest, List<Message> messages) {
        return new Transcript(
                dialogue.with() + rest, dialogue.omittedMessages(), dialogue.omittedBytes(), List.copyOf(messages));
    }

    private static String quoted(String text) {
        return text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    }

    private static Message plain(Said said) {
        int end = Math.min(SHOWN, said.bytes().length);
        return new Message(
                said.by(), said.micros(), said.note(), shown(said, 0, end), "", null, 0, said.bytes().length - end);
    }

    private static Message wrong(Said said, int at, Mark mark) {
        int begin = Math.max(0, at - BEFORE_WRONG);
        int end = Math.min(begin + SHOWN, said.bytes().length);
        return new Message(
                said.by(),
                said.micros(),
                null,
                shown(said, begin, at),
                shown(said, at, end),
                mark.expected(),
                begin,
                said.bytes().length - end);
    }

    private static String shown(Said said, int from, int to) {
        return Shown.of(Arrays.copyOfRange(said.bytes(), from, to));
    }
}
