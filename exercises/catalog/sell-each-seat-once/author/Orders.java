import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Shapes;
import forkyard.wire.Finding;
import java.util.ArrayList;
import java.util.List;

/** Recorded calls of several threads: some order of them must explain all results. */
final class Orders {
    private record Call(int thread, int operation, int seat, long result) {
        @Override
        public String toString() {
            return Seating.show(operation, seat) + " = " + Seating.show(operation, result, "an exception");
        }
    }

    private Orders() {}

    static Finding check(int size, int[][][][] script, Object returned) {
        long[][][][] results = Shapes.as(long[][][][].class, returned);
        Shapes.length(script.length, results.length);
        for (int round = 0; round < script.length; round++) {
            List<Timed<Call>> history = history(script[round], results[round]);
            if (Linearizability.order(0L, history, (taken, call) -> after(taken, call, size)).isEmpty()) {
                return Finding.wrong(
                        "No order of these calls explains their answers, so they were not atomic.",
                        new Finding.Detail("seats", "" + size),
                        new Finding.Detail(
                                "calls", Linearizability.show(history, call -> "thread " + (call.thread() + 1))));
            }
        }
        return Finding.right();
    }

    private static List<Timed<Call>> history(int[][][] script, long[][][] results) {
        List<Timed<Call>> history = new ArrayList<>();
        Shapes.length(script.length, results.length);
        for (int thread = 0; thread < script.length; thread++) {
            Shapes.length(script[thread].length, results[thread].length);
            for (int i = 0; i < script[thread].length; i++) {
                long[] result = Shapes.longs(3, results[thread][i]);
                int[] asked = script[thread][i];
                history.add(new Timed<>(new Call(thread, asked[0], asked[1], result[0]), result[1], result[2]));
            }
        }
        return history;
    }

    /** The seats taken, a bit for each, after this call; null if it cannot have this result. */
    private static Long after(long taken, Call call, int size) {
        long seat = 1L << call.seat();
        switch (call.operation()) {
            case Seating.RESERVE_ANY -> {
                if (call.result() == -1) {
                    return taken == (1L << size) - 1 ? (Long) taken : null;
                }
                boolean free = call.result() >= 0 && call.result() < size && (taken >> call.result() & 1) == 0;
                return free ? (Long) (taken | 1L << call.result()) : null;
            }
            case Seating.RESERVE -> {
                long expected = (taken & seat) == 0 ? 1 : 0;
                return call.result() == expected ? (Long) (taken | seat) : null;
            }
            case Seating.CANCEL -> {
                long expected = (taken & seat) == 0 ? 0 : 1;
                return call.result() == expected ? (Long) (taken & ~seat) : null;
            }
            default -> {
                return call.result() == size - Long.bitCount(taken) ? (Long) taken : null;
            }
        }
    }
}
