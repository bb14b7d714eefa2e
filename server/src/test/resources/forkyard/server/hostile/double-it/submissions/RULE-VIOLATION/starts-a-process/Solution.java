/** Starts a process. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        new ProcessBuilder("ls").start();
        return 2L * number;
    }
}
