package forkyard.server.judge.mpi;

import forkyard.server.judge.MessageTrace;
import forkyard.wire.RankCall;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to say of a world, in one sentence or two, and what shows it. */
public record Explained(String sentence, MessageTrace trace) {
    /** Nothing moves in it. */
    public static Explained stuck(World world, Set<String> studentFiles) {
        Stuck.Explanation why = Stuck.explain(world);
        return new Explained(why.sentence(), Traces.of(world, why.cycle(), studentFiles));
    }

    /** It has come to no good end because of this rank. */
    public static Explained broken(World world, int rank, Set<String> studentFiles) {
        RankEnd end = world.ends().get(rank).orElseThrow();
        String refused = world.refused()
                .map(why -> " Before, the judge had refused what a rank told of itself: " + why + ".")
                .orElse("");
        return new Explained(
                Endings.sentence(rank, end, world.trace(), studentFiles) + refused, trace(world, studentFiles));
    }

    /** Requests were never waited for. */
    public static Explained requestsOpen(World world, Set<String> studentFiles) {
        List<RankCall> open = world.openRequests();
        String where = open.stream()
                .limit(3)
                .map(call -> "rank " + call.rank() + "'s " + Stuck.describe(call))
                .collect(Collectors.joining(", "));
        String sentence = open.size() == 1
                ? "A request was never waited for: " + where + "."
                : open.size() + " requests were never waited for: " + where + (open.size() > 3 ? " …" : "") + ".";
        return new Explained(sentence, trace(world, studentFiles));
    }

    /** What its ranks have called. */
    public static MessageTrace trace(World world, Set<String> studentFiles) {
        return Traces.of(world, List.of(), studentFiles);
    }
}
