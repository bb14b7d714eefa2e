package forkyard.author.mpi;

import forkyard.author.program.Decided;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Finding.Kind;

/** Answers of {@code kit.Nonce}: each rank may know its own secret, and learns the others' by messages. */
public final class Secrets {
    private Secrets() {}

    /** From now on, and for those who have asked already. Where a rank's process is known, another's secret is a RULE-VIOLATION. */
    public static void tell(Programs programs, World world, long... secrets) throws Exception {
        programs.questions("nonce", question -> answer(question, world, secrets));
    }

    private static void answer(Question question, World world, long[] secrets) {
        int rank = question.arguments().getFirst() instanceof Number number ? number.intValue() : -1;
        int asks = world.rankOf(question.process()).orElse(rank);
        if (rank < 0 || rank >= secrets.length) {
            throw Decided.wrong(
                    "The secret of rank " + rank + " is asked for, and there are " + secrets.length + " ranks.");
        }
        if (rank != asks) {
            throw Decided.of(
                    Kind.RULE_VIOLATION,
                    "Rank " + asks + " asks for the secret of rank " + rank
                            + ": each may have its own only, and learns the others' by messages.");
        }
        try {
            question.answer(secrets[rank]);
        } catch (Exception e) {
            throw new IllegalStateException("the judge takes no answer", e);
        }
    }
}
