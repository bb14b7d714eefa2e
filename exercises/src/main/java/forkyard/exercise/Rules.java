package forkyard.exercise;

import java.util.List;
import java.util.regex.Pattern;

/** What an exercise changes in the default rules on compiled classes; what is denied here wins over what is allowed. */
public record Rules(List<Api> allow, List<Denied> deny) {
    /**
     * A part of the JDK.
     *
     * @param subject a package as {@code java.util.*}, or a class by its binary name
     * @param member a member of that class, {@code <init>} for its constructors, or empty
     */
    public record Api(String subject, String member) {
        private static final Pattern FORM =
                Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)*(\\.\\*|\\.[A-Z]\\w*(\\$\\w+)*(#(\\w+|<init>))?)");

        /**
         * Reads {@code java.util.stream.*}, {@code java.util.Arrays} or {@code java.util.Arrays#sort}.
         *
         * @throws IllegalArgumentException if it has another form
         */
        public static Api parse(String text) {
            if (!FORM.matcher(text).matches()) {
                throw new IllegalArgumentException("\"" + text + "\" is neither a package, a class nor a member");
            }
            int hash = text.indexOf('#');
            return hash < 0 ? new Api(text, "") : new Api(text.substring(0, hash), text.substring(hash + 1));
        }
    }

    /**
     * Parts that a submission must not use.
     *
     * @param reason completes "A solution must not …"
     * @param mend what to do instead, a sentence
     */
    public record Denied(List<Api> names, String reason, String mend) {}
}
