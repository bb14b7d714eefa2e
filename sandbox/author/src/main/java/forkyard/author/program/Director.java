package forkyard.author.program;

import forkyard.wire.Case;
import forkyard.wire.Finding;

/**
 * Plays a case with a student's programs and says what came of it. It is named by the case, public, with a public constructor of no argument.
 * It runs outside of the programs' container, in one thread: what happens meanwhile is seen, and questions are answered, in the methods of
 * {@link Programs} and {@link Program} that wait.
 */
public interface Director {
    /**
     * From the first program's start to the judgement.
     *
     * @throws Decided in place of a finding that is returned, from wherever it is found
     * @throws NothingMoves if it does not know better: that is a DEADLOCK
     * @throws EndedBadly if it does not know better: that is a RUNTIME-ERROR
     * @throws OutputOver if it does not know better: that is a WRONG-ANSWER
     * @throws Mismatch if it does not know better: that is one, too
     */
    Finding direct(Case asked, Programs programs) throws Exception;
}
