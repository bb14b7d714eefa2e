/** A job: a long calculation on a short text. */
public final class Job {
    private Job() {}

    /** The text, mixed up for so many rounds, each of which needs the result of the one before. */
    public static long result(String text, int rounds) {
        long x = 0;
        for (int i = 0; i < text.length(); i++) {
            x = mixed(x + text.charAt(i));
        }
        for (int round = 0; round < rounds; round++) {
            x = mixed(x + round);
        }
        return x;
    }

    private static long mixed(long x) {
        long y = (x ^ x >>> 31) * 0x9e3779b97f4a7c15L;
        return y ^ y >>> 29;
    }
}
