package forkyard.server.submission;

/**
 * Finds a package statement: the first word of a source, comments and blanks aside. Only a courtesy, an answer before the
 * queue; what slips by (a unicode escape, an annotation before it) the compiler's step refuses.
 */
final class PackageClause {
    private static final String WORD = "package";

    private PackageClause() {}

    /** Its line, from 1, or 0 if there is none. */
    static int line(String source) {
        int at = firstToken(source);
        boolean found = source.startsWith(WORD, at)
                && (at + WORD.length() == source.length()
                        || !Character.isJavaIdentifierPart(source.charAt(at + WORD.length())));
        return found
                ? 1
                        + (int) source.substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                : 0;
    }

    private static int firstToken(String source) {
        int at = 0;
        while (at < source.length()) {
            if (Character.isWhitespace(source.charAt(at)) || source.charAt(at) == '\uFEFF') {
                at++;
            } else if (source.startsWith("//", at)) {
                at = after(source, "\n", at + 2);
            } else if (source.startsWith("/*", at)) {
                at = after(source, "*/", at + 2);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int after(String source, String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }
}
