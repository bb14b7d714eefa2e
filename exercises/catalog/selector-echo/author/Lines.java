import java.util.Locale;
import java.util.SplittableRandom;

/** Lines that nobody can guess, and what is to be answered. */
final class Lines {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz 0123456789";
    private static final int LONGEST = 40;

    private Lines() {}

    /** So many lines with their ends; one may be empty. */
    static String of(SplittableRandom random, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(line(random, random.nextInt(LONGEST))).append('\n');
        }
        return lines.toString();
    }

    /** One of this length, without its end. */
    static String line(SplittableRandom random, int length) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < length; i++) {
            line.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return line.toString();
    }

    static String answer(String lines) {
        return lines.toUpperCase(Locale.ROOT);
    }
}
