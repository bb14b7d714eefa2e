package forkyard.mpi;

import java.util.List;

/** Calls as columns, which a question to the judge can carry. */
final class Batch {
    private Batch() {}

    static List<Object> begun(List<Call> calls) {
        return List.of(
                calls.stream().mapToInt(Call::number).toArray(),
                calls.stream().map(call -> call.kind().name()).toArray(String[]::new),
                calls.stream().map(Call::comm).toArray(String[]::new),
                calls.stream().mapToInt(Call::peer).toArray(),
                calls.stream().mapToInt(Call::tag).toArray(),
                calls.stream().mapToLong(Call::bytes).toArray(),
                calls.stream().map(Call::site).toArray(String[]::new),
                calls.stream().mapToLong(Call::nanos).toArray());
    }

    static List<Object> ended(List<Call> calls) {
        return List.of(
                calls.stream().mapToInt(Call::number).toArray(),
                calls.stream().mapToInt(Call::peer).toArray(),
                calls.stream().mapToInt(Call::tag).toArray(),
                calls.stream().mapToLong(Call::bytes).toArray(),
                calls.stream().mapToLong(Call::nanos).toArray());
    }
}
