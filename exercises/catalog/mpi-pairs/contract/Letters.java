import java.util.SplittableRandom;

/** Letters, each of which only the rank that has the secret can write. */
public final class Letters {
    private static final int LONGEST_BITS = 20;

    private Letters() {}

    /** What the rank with this secret has to tell another under this tag: nothing, or a few bytes, or up to a million. */
    public static byte[] write(long secret, int to, int tag) {
        SplittableRandom random = new SplittableRandom(secret * 1_000_003 + to * 1_009L + tag);
        byte[] letter = new byte[(1 << random.nextInt(LONGEST_BITS + 1)) - 1];
        random.nextBytes(letter);
        return letter;
    }

    /** Each byte, times its place; shows whether a letter is the right one. */
    public static long checksum(byte[] letter) {
        long sum = 0;
        for (int i = 0; i < letter.length; i++) {
            sum += letter[i] * (2L * i + 1);
        }
        return sum;
    }
}
