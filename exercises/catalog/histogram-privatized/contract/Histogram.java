/** Counts the bytes of an image's colours, with several threads. */
public interface Histogram {
    /**
     * Counts the four bytes of {@code Colours.of(pixel, round)} for every pixel and every round from 0 up to but not
     * including {@code rounds}. There are 256 bins for the lowest byte, then 256 for each of the next ones: 1024 in
     * all.
     *
     * @param pixels not changed; with {@code rounds} multiplied, fewer than 2³¹
     * @param p how many threads may work at once, at least 1
     * @return how often each byte came, in a new array
     */
    int[] rgba(int[] pixels, int rounds, int p) throws Exception;
}
