package forkyard.author;

/** The answer has not the form that was asked for, a list where a number belongs; the judge says WRONG-ANSWER. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Malformed(String message) {
        super(message);
    }
}
