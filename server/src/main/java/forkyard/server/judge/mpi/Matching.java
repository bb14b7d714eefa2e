package forkyard.server.judge.mpi;

import forkyard.wire.RankCall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which send went to which receive. Messages do not overtake each other: of those with the same communicator, sender, receiver and tag, the first
 * sent is received by the first call that has received one such (MPI standard, point-to-point semantics).
 */
final class Matching {
    private Matching() {}

    /** What decides which messages a receive can take. */
    private record Route(String comm, int from, int to, int tag) {}

    /** The same calls with their partners, rank after rank. */
    static List<RankCall> of(List<RankLog> ranks) {
        Map<Route, Deque<RankCall>> sent = new HashMap<>();
        for (RankLog rank : ranks) {
            for (RankCall call : rank.calls()) {
                if (call.kind().isSend() && call.peer() >= 0) {
                    Route route = new Route(call.comm(), call.rank(), call.peer(), call.tag());
                    sent.computeIfAbsent(route, _ -> new ArrayDeque<>()).add(call);
                }
            }
        }
        Map<RankCall, Integer> partners = new HashMap<>();
        for (RankLog rank : ranks) {
            for (RankCall call : rank.calls()) {
                if (call.kind().isReceive() && call.isOver() && call.peer() >= 0) {
                    Deque<RankCall> queue = sent.get(new Route(call.comm(), call.peer(), call.rank(), call.tag()));
                    RankCall first = queue == null ? null : queue.poll();
                    if (first != null) {
                        partners.put(first, call.number());
                        partners.put(call, first.number());
                    }
                }
            }
        }
        List<RankCall> all = new ArrayList<>();
        ranks.forEach(rank -> rank.calls().forEach(call -> all.add(withPartner(call, partners.get(call)))));
        return List.copyOf(all);
    }

    private static RankCall withPartner(RankCall call, @Nullable Integer partner) {
        return partner == null
                ? call
                : new RankCall(
                        call.rank(),
                        call.number(),
                        call.kind(),
                        call.comm(),
                        call.peer(),
                        call.tag(),
                        call.bytes(),
                        call.site(),
                        call.began(),
                        call.ended(),
                        partner);
    }
}
