import java.util.ArrayList;
import java.util.List;

/** Wrong: the library sorts. */
public final class Solution implements KeySort {
    @Override
    public void sort(long[] keys, LongOrder order, int p) {
        List<Long> sorted = new ArrayList<>();
        for (long key : keys) {
            sorted.add(key);
        }
        sorted.sort(order::compare);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = sorted.get(i);
        }
    }
}
