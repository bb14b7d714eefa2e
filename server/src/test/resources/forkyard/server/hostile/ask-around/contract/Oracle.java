public interface Oracle {
    /** Null if it has nothing of this name. */
    Long of(String name) throws InterruptedException;
}
