/**
 * A round table with n philosophers, numbered from 0, and n forks: fork i lies between philosopher i - 1 and philosopher i, and fork 0
 * between the last and the first. With one philosopher there is one fork, and it is enough. Each philosopher has a thread of its own.
 */
public interface Table {
    /**
     * Waits until both forks of this philosopher are free, takes them, lets the philosopher eat, and puts them back. If eating throws an
     * exception, the forks are back when it comes out.
     *
     * @param eat run once, in the calling thread
     * @throws InterruptedException if interrupted while hungry; the philosopher has not eaten then, and has no fork
     */
    void dine(int philosopher, Runnable eat) throws InterruptedException;
}
