package forkyard.exercise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a package statement, which can only stand before everything but blanks and comments. */
final class PackageStatement {
    private static final Pattern HEAD =
            Pattern.compile("\\A(?:\\s++|//[^\\n]*+(?:\\n|\\z)|/\\*(?s:.*?)\\*/)*+package\\b");

    private PackageStatement() {}

    /** Its line, from 1; 0 if there is none. */
    static int line(String java) {
        Matcher matcher = HEAD.matcher(java);
        return matcher.find()
                ? 1
                        + (int) java.substring(0, matcher.end())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                : 0;
    }
}
