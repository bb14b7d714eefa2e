package forkyard.server.judge.mpi;

import forkyard.server.judge.Exhibit;
import forkyard.server.judge.MessageTrace;
import forkyard.server.judge.MessageTrace.Call;
import forkyard.server.judge.MessageTrace.RankState;
import forkyard.wire.CallKind;
import forkyard.wire.RankCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A world as a person sees it. */
final class Traces {
    private Traces() {}

    /** A call of a rank, whichever the list. */
    private record Place(int rank, int number) {}

    static MessageTrace of(World world, List<Integer> cycle, Set<String> studentFiles) {
        List<RankCall> all = world.trace();
        long first = all.stream().mapToLong(RankCall::began).min().orElse(0);
        Set<RankCall> kept = Set.copyOf(all.stream()
                .sorted(Comparator.comparingLong(RankCall::began))
                .limit(MessageTrace.MOST)
                .toList());
        List<RankCall> calls = all.stream().filter(kept::contains).toList();
        Map<Place, Integer> places = new HashMap<>();
        for (RankCall call : calls) {
            places.put(new Place(call.rank(), call.number()), places.size());
        }
        return new MessageTrace(
                world.mode().name().toLowerCase(Locale.ROOT),
                states(world, all, studentFiles),
                calls.stream()
                        .map(call -> shown(call, first, places.get(new Place(call.peer(), call.partner()))))
                        .toList(),
                all.size() - calls.size(),
                cycle);
    }

    private static Call shown(RankCall call, long first, @Nullable Integer partner) {
        return new Call(
                call.rank(),
                sort(call.kind()),
                call.kind().shown(),
                call.comm(),
                call.peer() < 0 ? null : call.peer(),
                call.tag() < 0 ? null : call.tag(),
                call.bytes(),
                call.site(),
                (call.began() - first) / 1_000,
                call.isOver() ? (call.ended() - first) / 1_000 : null,
                partner);
    }

    private static String sort(CallKind kind) {
        if (kind.isSend()) {
            return "send";
        }
        if (kind.isReceive()) {
            return "receive";
        }
        if (kind.isCollective()) {
            return "collective";
        }
        return kind == CallKind.WAIT || kind == CallKind.PROBE ? "wait" : "other";
    }

    private static List<RankState> states(World world, List<RankCall> trace, Set<String> studentFiles) {
        List<RankState> states = new ArrayList<>();
        for (Optional<RankEnd> end : world.ends()) {
            int rank = states.size();
            states.add(end.map(how -> ended(rank, how, trace, studentFiles)).orElseGet(() -> standing(rank, trace)));
        }
        return states;
    }

    private static RankState ended(int rank, RankEnd how, List<RankCall> trace, Set<String> studentFiles) {
        if (how instanceof RankEnd.Done(boolean isFinalized) && isFinalized) {
            return new RankState(rank, "done", "has come to its end", null, List.of());
        }
        List<Exhibit.Place> frames = how instanceof RankEnd.Threw threw ? threw.frames() : List.of();
        return new RankState(rank, "failed", Endings.sentence(rank, how, trace, studentFiles), null, frames);
    }

    private static RankState standing(int rank, List<RankCall> trace) {
        List<RankCall> own = trace.stream().filter(call -> call.rank() == rank).toList();
        return own.stream()
                .filter(call -> !call.isOver() && !call.kind().isRequest())
                .findFirst()
                .map(call -> new RankState(rank, "waits", "is in " + Stuck.name(call), call.site(), List.of()))
                .orElseGet(() -> new RankState(
                        rank,
                        "runs",
                        own.isEmpty()
                                ? "has not called MPI"
                                : "is in no call of MPI; the last was " + Stuck.name(own.getLast()),
                        own.isEmpty() ? null : own.getLast().site(),
                        List.of()));
    }
}
