package forkyard.server.leaderboard;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rematch that an instructor asked for, without its contenders.
 *
 * @param sentence why it failed, or why it begins again; null otherwise
 */
public record AskedRematch(
        UUID id,
        String exercise,
        String exerciseVersion,
        String machineClass,
        State state,
        @Nullable String sentence,
        Instant askedAt,
        @Nullable Instant endedAt) {
    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        STOPPED,
        FAILED;

        /** As the database and the API spell it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }

        public boolean isFinal() {
            return this != WAITING && this != RUNNING;
        }
    }
}
