/** Is told of every transfer that has enough money. */
@FunctionalInterface
public interface AuditHook {
    /**
     * Called by the thread of the transfer while it holds both accounts, and before money moves. May take its time. If it throws,
     * nothing moves, both accounts are free again, and the exception comes out of {@link Bank#transfer}.
     */
    void held(int from, int to);
}
