package forkyard.server.submission;

import java.util.Locale;

/** How far a submission has come. */
public enum Status {
    QUEUED,
    JUDGING,
    DONE,
    CANCELLED;

    /** As the database and the API spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing more will happen to it. */
    public boolean isFinal() {
        return switch (this) {
            case QUEUED, JUDGING -> false;
            case DONE, CANCELLED -> true;
        };
    }
}
