/** Says which of two keys comes first. */
public interface LongOrder {
    /** Negative if {@code a} comes before {@code b}, positive if after it, and 0 only if both are the same number. */
    int compare(long a, long b);
}
