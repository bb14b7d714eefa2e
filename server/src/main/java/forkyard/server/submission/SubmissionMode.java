package forkyard.server.submission;

import forkyard.server.judge.Request.Scope;
import java.util.Locale;

/** What the student asks for: a try on the samples, or the whole. */
public enum SubmissionMode {
    RUN,
    SUBMIT;

    /** As the database and the API spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SubmissionMode of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** How far the judge goes. */
    public Scope scope() {
        return switch (this) {
            case RUN -> Scope.RUN;
            case SUBMIT -> Scope.SUBMIT;
        };
    }
}
