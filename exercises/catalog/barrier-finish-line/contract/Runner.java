/** One who runs. */
public interface Runner {
    String name();

    /**
     * Runs one lap. Returns at the finish line.
     *
     * @param lap counted from 1
     */
    void lap(int lap) throws Exception;
}
