/** What an actor does. One message at a time, so it needs no lock for what it remembers. */
@FunctionalInterface
public interface Behavior<M> {
    /** Handles a message; what it throws is a failure of the actor. */
    void receive(M message) throws Exception;
}
