package forkyard.server.judge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the judge and one program of a submission said to each other, by a program's standard streams or over a connection, as it crossed the
 * wall. Bytes are {@link forkyard.wire.Shown}.
 *
 * @param sentence with whom, and where it went wrong if that is known
 * @param omittedMessages how many are left out before the first, with {@code omittedBytes}
 */
public record Transcript(String sentence, int omittedMessages, long omittedBytes, List<Message> messages) {
    /**
     * One message, or what else one of the two did.
     *
     * @param micros since the case began
     * @param note what else was done, {@code connects}; null for a message
     * @param text what was said; up to the place where it went wrong, if that is here
     * @param wrong what was said from that place on
     * @param expected what should have been said there instead; null where this is not the place
     * @param before bytes of this message that are left out before {@code text}
     * @param after the same at its end
     */
    public record Message(
            Speaker by,
            long micros,
            @Nullable String note,
            String text,
            String wrong,
            @Nullable String expected,
            long before,
            long after) {}

    /** The two who speak. */
    public enum Speaker {
        @JsonProperty("judge")
        JUDGE,
        @JsonProperty("program")
        PROGRAM
    }
}
