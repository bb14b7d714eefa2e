/** An actor as others see it. */
@FunctionalInterface
public interface Ref<M> {
    /** Puts a message, which is never null, into the actor's mailbox and returns at once. */
    void tell(M message);
}
