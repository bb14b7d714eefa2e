package forkyard.author;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Searches a legal sequential order of a small concurrent history, one in which each operation takes effect at once, somewhere
 * between its call and its return.
 *
 * <p>The search is that of J. M. Wing and C. Gong, <i>Testing and Verifying Concurrent Objects</i>, Journal of Parallel and
 * Distributed Computing 17 (1993), 164-182: next may come any operation that was called before every other pending one had
 * returned. Configurations that failed once (which operations are done, and the state they led to) are not tried again, as in
 * G. Lowe, <i>Testing for linearizability</i>, Concurrency and Computation: Practice and Experience 29 (2017), e3928. The cost is
 * exponential in the number of operations that overlap.
 */
public final class Linearizability {
    /** The most operations of one history. */
    public static final int MOST = 63;

    private Linearizability() {}

    /**
     * One operation with its result.
     *
     * @param called a stamp drawn before the call; stamps come from one counter
     * @param returned a stamp drawn after the return; {@link Long#MAX_VALUE} would be one that never did
     */
    public record Timed<O>(O operation, long called, long returned) {}

    /** What an object does when nobody disturbs it. */
    @FunctionalInterface
    public interface Model<S, O> {
        /** The state after this operation, or null if it cannot have this result in that state. States have {@code equals}. */
        @Nullable
        S after(S state, O operation);
    }

    /**
     * A legal order of these operations, or nothing if there is none: then they were not atomic.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST}
     */
    public static <S, O> Optional<List<O>> order(S initial, List<Timed<O>> history, Model<S, O> model) {
        if (history.size() > MOST) {
            throw new IllegalArgumentException(history.size() + " operations; at most " + MOST + " can be searched");
        }
        Search<S, O> search = new Search<>(history, model);
        return search.from(initial, 0) ? Optional.of(List.copyOf(search.order)) : Optional.empty();
    }

    /**
     * A line for each operation, as they were called: when it began and ended, counted from the first call; whose it is; the operation as a
     * string.
     *
     * @param who whose an operation is, as in "thread 1"
     */
    public static <O> String show(List<Timed<O>> history, Function<O, String> who) {
        long first = history.stream().mapToLong(Timed::called).min().orElse(0);
        return history.stream()
                .sorted(Comparator.comparingLong(Timed::called))
                .map(each -> "from " + (each.called() - first) + " to " + (each.returned() - first) + ", "
                        + who.apply(each.operation()) + ": " + each.operation() + "\n")
                .collect(Collectors.joining());
    }

    private record Configuration<S>(long done, S state) {}

    private static final class Search<S, O> {
        private final List<Timed<O>> history;
        private final Model<S, O> model;
        private final Set<Configuration<S>> failed = new HashSet<>();
        private final Deque<O> order = new ArrayDeque<>();

        Search(List<Timed<O>> history, Model<S, O> model) {
            this.history = history;
            this.model = model;
        }

        boolean from(S state, long done) {
            if (done == (1L << history.size()) - 1) {
                return true;
            }
            if (failed.contains(new Configuration<>(done, state))) {
                return false;
            }
            for (int next : mayComeNext(done)) {
                O operation = history.get(next).operation();
                S after = model.after(state, operation);
                if (after != null) {
                    order.addLast(operation);
                    if (from(after, done | 1L << next)) {
                        return true;
                    }
                    order.removeLast();
                }
            }
            failed.add(new Configuration<>(done, state));
            return false;
        }

        private List<Integer> mayComeNext(long done) {
            long firstReturn = Long.MAX_VALUE;
            for (int i = 0; i < history.size(); i++) {
                if ((done >> i & 1) == 0) {
                    firstReturn = Math.min(firstReturn, history.get(i).returned());
                }
            }
            List<Integer> next = new ArrayList<>();
            for (int i = 0; i < history.size(); i++) {
                if ((done >> i & 1) == 0 && history.get(i).called() <= firstReturn) {
                    next.add(i);
                }
            }
            return next;
        }
    }
}
