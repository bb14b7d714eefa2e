package forkyard.server.course;

import java.util.Locale;

/** What somebody is in one course. */
public enum Role {
    STUDENT,
    ASSISTANT,
    INSTRUCTOR;

    /** As the database and the API spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
