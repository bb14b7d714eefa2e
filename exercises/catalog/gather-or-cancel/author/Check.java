import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.WireException;
import java.util.List;
import java.util.stream.IntStream;

/** Judges what came back, and that no job outlived the call. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        Seen seen = Seen.of(log.returned());
        return switch (asked.driver()) {
            case "Plain" ->
                plain((Integer) inputs.get(0), (boolean[]) inputs.get(1), (Long) inputs.get(2), seen);
            case "Meeting" ->
                plain((Integer) inputs.get(0), new boolean[(Integer) inputs.get(1)], (Long) inputs.get(2), seen);
            case "Siblings" ->
                siblings((Integer) inputs.get(0), (Integer) inputs.get(1), (Integer) inputs.get(2), log, seen);
            case "Caller" -> caller(Call.name((Integer) inputs.get(0)), (Integer) inputs.get(1), log, seen);
            case "Deadline" -> deadline((int[]) inputs.get(0), log, seen);
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding plain(int method, boolean[] fails, long first, Seen seen) {
        int[] good = IntStream.range(0, fails.length).filter(i -> !fails[i]).toArray();
        long[] values = IntStream.of(good).mapToLong(i -> first + i).toArray();
        List<String> failures = IntStream.range(0, fails.length)
                .filter(i -> fails[i])
                .mapToObj(i -> "job " + i)
                .toList();
        String name = Call.name(method);
        return switch (method) {
            case Call.ALL ->
                failures.isEmpty() ? seen.expect(name, null, values) : seen.expectFailure(name, failures);
            case Call.ANY ->
                good.length > 0 ? seen.expectOneOf(name, values) : seen.expectFailure(name, failures);
            default -> seen.expect(name, good, values);
        };
    }

    private static Finding siblings(int method, int jobs, int decisive, Log log, Seen seen) {
        String name = Call.name(method);
        Finding lives = Lives.check(log, name, jobs - 1);
        if (lives.kind() != Finding.Kind.RIGHT) {
            return lives;
        }
        return method == Call.ALL
                ? seen.expectFailure(name, List.of("job " + decisive))
                : seen.expect(name, null, new long[] {decisive});
    }

    private static Finding caller(String name, int jobs, Log log, Seen seen) {
        Finding lives = Lives.check(log, name, jobs);
        return lives.kind() == Finding.Kind.RIGHT ? seen.expectInterrupt(name) : lives;
    }

    private static Finding deadline(int[] kinds, Log log, Seen seen) {
        int[] good = IntStream.range(0, kinds.length).filter(i -> kinds[i] == 0).toArray();
        Finding lives = Lives.deadline(log);
        return lives.kind() == Finding.Kind.RIGHT
                ? seen.expect("within", good, IntStream.of(good).asLongStream().toArray())
                : lives;
    }
}
