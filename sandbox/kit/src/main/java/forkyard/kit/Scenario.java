package forkyard.kit;

import org.jspecify.annotations.Nullable;

/**
 * An author's code beside the student's, for contracts that share or take objects. It makes threads and judge objects, and
 * sends events and raw answers out; it holds no expected answer and decides nothing. A public class of the unnamed package
 * with a public constructor of no argument; one instance plays one case.
 *
 * @param <S> the contract's interface, or {@code Factory} where the contract is a {@code create} method
 */
public interface Scenario<S> {
    /** Plays one case. What it returns (see {@code forkyard.wire.Values}) is the answer, with the events logged so far. */
    @Nullable
    Object play(S solution, Stage stage) throws Exception;
}
