import java.util.function.Supplier;

/** Actors that share a few threads. Any number of threads use it at once, those of the actors too. */
public interface ActorSystem extends AutoCloseable {
    /**
     * Makes an actor.
     *
     * @param fresh gives the actor its behavior: for the first message, and again after each failure
     */
    <M> Ref<M> spawn(Supplier<Behavior<M>> fresh);

    /** Waits until no message is waiting in any mailbox and none is being handled. */
    void awaitQuiescence() throws InterruptedException;

    /** Ends the threads, and returns when they have ended. Messages that still wait need not be handled. */
    @Override
    void close();
}
