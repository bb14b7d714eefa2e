public interface AskAround {
    /** The value of {@code soon}, which is there after a millisecond; {@code late} takes 1.5 seconds. */
    long ask(Oracle oracle) throws Exception;
}
