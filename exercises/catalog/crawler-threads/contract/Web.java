import java.io.IOException;

/** The way to the pages. Any number of threads may use it at once. */
public interface Web {
    /**
     * Fetches a page, which takes a while; the thread waits meanwhile.
     *
     * @throws IOException if nobody answers
     */
    Page fetch(String address) throws IOException, InterruptedException;
}
