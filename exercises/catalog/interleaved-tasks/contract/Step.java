/** How a task waits for its next step. */
@FunctionalInterface
public interface Step {
    /**
     * Waits a second, by a clock that moves on as soon as all tasks that have not ended are waiting.
     *
     * @param task {@code factorial}, {@code fibonacci} or {@code binomial}
     * @param i the number of the step that comes next; the first one is 1
     */
    void pause(String task, int i) throws InterruptedException;
}
