package forkyard.author.program;

/** A request to the web site. It is answered as its case's source {@code site} says. */
public interface Visit {
    /** With what follows a question mark. */
    String path();

    /** What its header {@code Sign} says; empty if there is none. */
    String sign();

    /** Whether its answer waits for {@link #release}: its page is behind a gate. */
    boolean isHeld();

    /** Lets the answer go; its delay begins now. */
    void release() throws Exception;
}
