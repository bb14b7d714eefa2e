import forkyard.author.mpi.Message;
import forkyard.author.mpi.Trace;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.RankCall;
import java.util.List;

/** Whether what a rank needs came to it, and no more, along its row and its column. Ranks are numbered along rows. */
record Traffic(Trace trace, int q, int n) {
    /** For a few numbers more. */
    private static final int MORE = 256;

    Finding finding() {
        for (int rank = 1; rank < q * q; rank++) {
            long came = trace.bytesTo(rank);
            if (came < needed(rank)) {
                return strange(
                        Kind.SEQUENTIAL,
                        "Rank " + rank
                                + " was not sent what its block of the product needs, so others had to do its work.",
                        new Detail("bytes to rank " + rank, "" + came),
                        new Detail("expected", "at least " + needed(rank)));
            }
        }
        if (trace.bytesTo(0) < results()) {
            return strange(
                    Kind.SEQUENTIAL,
                    "Rank 0 has results that the other ranks have not sent, so it has done their work.",
                    new Detail("bytes to rank 0", "" + trace.bytesTo(0)),
                    new Detail("expected", "at least " + results()));
        }
        for (Message message : trace.messages()) {
            if (message.from() > 0 && message.to() > 0 && !inLine(message.from(), message.to())) {
                return Finding.of(
                        Kind.RULE_VIOLATION,
                        "A message went from rank " + message.from() + " to rank " + message.to() + " ("
                                + message.sent().site() + "), which is in another row and in another column.");
            }
        }
        for (int rank = 1; rank < q * q; rank++) {
            if (handed(rank) > blocks(2)) {
                return strange(
                        Kind.RULE_VIOLATION,
                        "Rank " + rank + " was handed more than its own two blocks:"
                                + " the others have to come from ranks of its row and its column.",
                        new Detail("bytes otherwise than along its row and column", "" + handed(rank)),
                        new Detail("expected", "at most " + blocks(2)));
            }
            if (trace.bytesTo(rank) > blocks(2 * q + 2)) {
                return strange(
                        Kind.RULE_VIOLATION,
                        "More came to rank " + rank + " than " + (2 * q + 2) + " blocks.",
                        new Detail("bytes to rank " + rank, "" + trace.bytesTo(rank)),
                        new Detail("expected", "at most " + blocks(2 * q + 2)));
            }
        }
        return Finding.right();
    }

    private Finding strange(Kind kind, String sentence, Detail actual, Detail expected) {
        return Finding.of(kind, sentence, new Detail("grid and n", q + " x " + q + ", " + n), actual, expected);
    }

    /** The rows of A and the columns of B of which the rank's block is the product. */
    private long needed(int rank) {
        int rows = size(rank / q);
        int columns = size(rank % q);
        return rows == 0 || columns == 0 ? 0 : (long) (rows + columns) * n * Integer.BYTES;
    }

    /** All of the product but rank 0's own block. */
    private long results() {
        return ((long) n * n - (long) size(0) * size(0)) * Integer.BYTES;
    }

    private int size(int i) {
        return (i + 1) * n / q - i * n / q;
    }

    /** Room for so many blocks of the largest size. */
    private long blocks(int count) {
        long side = (n + q - 1) / q;
        return count * side * side * Integer.BYTES + MORE;
    }

    /** What came to a rank otherwise than along its row or its column. */
    private long handed(int rank) {
        long straight = trace.messages().stream()
                .filter(message -> message.to() == rank && !inLine(message.from(), rank))
                .mapToLong(Message::bytes)
                .sum();
        long together = trace.of(rank)
                .filter(call -> call.kind().isCollective() && call.isOver() && !isLine(call.comm()))
                .mapToLong(RankCall::bytes)
                .sum();
        return straight + together;
    }

    private boolean isLine(String communicator) {
        List<Integer> members = trace.calls().stream()
                .filter(call -> call.comm().equals(communicator))
                .map(RankCall::rank)
                .distinct()
                .toList();
        int first = members.getFirst();
        return members.stream().allMatch(member -> member / q == first / q)
                || members.stream().allMatch(member -> member % q == first % q);
    }

    private boolean inLine(int one, int other) {
        return one / q == other / q || one % q == other % q;
    }
}
