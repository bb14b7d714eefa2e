/** A timer that was set. */
public interface Handle {
    /** Its callback will not be run, unless that has begun already. By the loop's thread, or before it runs. */
    void cancel();
}
