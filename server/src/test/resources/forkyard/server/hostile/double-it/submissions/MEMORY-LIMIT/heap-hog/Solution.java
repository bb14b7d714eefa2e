import java.util.ArrayList;
import java.util.List;

/** Fills the heap. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) {
        List<long[]> all = new ArrayList<>();
        while (true) {
            all.add(new long[100_000]);
        }
    }
}
