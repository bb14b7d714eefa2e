import java.util.Arrays;

/** What a root has to tell. */
public final class Values {
    private Values() {}

    /** Fills the buffer of the rank with this secret. */
    public static void fill(double[] buffer, long secret) {
        Arrays.setAll(buffer, i -> secret + i);
    }
}
