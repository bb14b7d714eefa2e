package forkyard.server.judge.rules;

/**
 * One line of a rule book.
 *
 * @param subject {@code java.util.*} or a class's binary name
 * @param member a member's name, or empty for the whole subject
 * @param allowed what it says of it
 * @param reason what a denied use would do, completing "must not …"; empty where only the allow-list denies it
 * @param mend what to do instead
 */
public record Rule(String subject, String member, boolean allowed, String reason, String mend) {
    /** Allows a package ({@code p.*}), a class, or one member of it. */
    public static Rule allow(String subject, String member) {
        return new Rule(subject, member, true, "", "");
    }

    /** Denies a package ({@code p.*}), a class, or one member of it. */
    public static Rule deny(String subject, String member, String reason, String mend) {
        return new Rule(subject, member, false, reason, mend);
    }
}
