/** The numbers that a rank has in the end. */
public final class Share {
    private Share() {}

    /** What the rank prints: how many they are, the first, the last, and a checksum of all of them; of none, just that. */
    public static String line(long[] numbers) {
        int count = numbers.length;
        return count == 0 ? "0" : count + " " + numbers[0] + " " + numbers[count - 1] + " " + checksum(numbers);
    }

    private static long checksum(long[] numbers) {
        long sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += numbers[i] * (2L * i + 1);
        }
        return sum;
    }
}
