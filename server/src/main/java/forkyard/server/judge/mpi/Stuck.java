package forkyard.server.judge.mpi;

import forkyard.wire.CallKind;
import forkyard.wire.RankCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why a world in which nothing moves does not: the kinds of mistake that are known, the most telling first. */
final class Stuck {
    private final List<RankCall> trace;
    private final List<Optional<RankEnd>> ends;
    private final Map<Together, List<RankCall>> collectives = new HashMap<>();
    /** What each rank that waits is in the middle of; of a Sendrecv, what is missing. */
    private final Map<Integer, RankCall> waiting = new TreeMap<>();

    /** One rank's part in what a communicator's ranks do together. */
    private record Together(int rank, String comm) {}

    /** What is wrong, and the ranks that wait for each other in a circle, if they do. */
    record Explanation(String sentence, List<Integer> cycle) {}

    private Stuck(World world) {
        this.trace = world.trace();
        this.ends = world.ends();
        for (RankCall call : trace) {
            if (call.kind().isCollective()) {
                collectives
                        .computeIfAbsent(new Together(call.rank(), call.comm()), _ -> new ArrayList<>())
                        .add(call);
            }
            if (!call.isOver()
                    && !call.kind().isRequest()
                    && ends.get(call.rank()).isEmpty()) {
                waiting.merge(call.rank(), call, (first, second) -> first.partner() < 0 ? first : second);
            }
        }
    }

    static Explanation explain(World world) {
        Stuck stuck = new Stuck(world);
        return stuck.collectives()
                .or(stuck::toItself)
                .or(stuck::otherEnvelope)
                .or(stuck::circle)
                .or(stuck::withOneThatHasEnded)
                .orElseGet(stuck::inGeneral);
    }

    /** Ranks of one communicator do not do the same thing together. */
    private Optional<Explanation> collectives() {
        for (RankCall call : waiting.values()) {
            if (call.kind().isCollective()) {
                int turn = turn(call);
                for (int rank : ranksOf(call.comm())) {
                    Optional<RankCall> others = collective(rank, call.comm(), turn);
                    if (others.isPresent() && !agree(call, others.get())) {
                        return Optional.of(alone(at(call) + ", where " + within(others.get())
                                + ": all ranks of a communicator have to make the same collective calls in the same order"
                                + (others.get().kind() == call.kind() ? ", with the same root." : ".")));
                    }
                }
                for (int rank : ranksOf(call.comm())) {
                    if (collective(rank, call.comm(), turn).isEmpty()
                            && !ends.get(rank).isEmpty()) {
                        return Optional.of(alone(at(call) + ", and rank " + rank + " has ended without it: a "
                                + call.kind().shown() + " needs all ranks of its communicator."));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean agree(RankCall one, RankCall other) {
        return one.kind() == other.kind() && one.peer() == other.peer();
    }

    /** How many collective calls on its communicator the rank had made before. */
    private int turn(RankCall call) {
        return (int) collectivesOf(call.rank(), call.comm()).stream()
                .takeWhile(each -> each.number() < call.number())
                .count();
    }

    private Optional<RankCall> collective(int rank, String comm, int turn) {
        return collectivesOf(rank, comm).stream().skip(turn).findFirst();
    }

    private List<RankCall> collectivesOf(int rank, String comm) {
        return collectives.getOrDefault(new Together(rank, comm), List.of());
    }

    /** Those of whom it is known: all of the world, and of other communicators those who have used it. */
    private Set<Integer> ranksOf(String comm) {
        return comm.equals("world")
                ? IntStream.range(0, ends.size()).boxed().collect(Collectors.toCollection(LinkedHashSet::new))
                : trace.stream()
                        .filter(call -> call.comm().equals(comm))
                        .map(RankCall::rank)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Explanation> toItself() {
        return waiting.values().stream()
                .filter(call -> call.peer() == call.rank() && !call.kind().isCollective())
                .findFirst()
                .map(call -> new Explanation(
                        at(call) + ", which is itself: "
                                + (call.kind().isSend()
                                        ? "it cannot receive before its Send is over. Begin an Irecv first, or leave MPI out of it."
                                        : "it cannot send before its receive is over."),
                        List.of(call.rank())));
    }

    /** A receive waits, and a message is there, or about to be sent, that it does not ask for. */
    private Optional<Explanation> otherEnvelope() {
        for (RankCall receive : waiting.values()) {
            if (receive.kind() == CallKind.RECV || receive.kind() == CallKind.WAIT) {
                Optional<RankCall> nearly = trace.stream()
                        .filter(send -> send.kind().isSend() && send.partner() < 0 && send.peer() == receive.rank())
                        .filter(send -> receive.peer() < 0 || send.rank() == receive.peer())
                        .filter(send -> send.comm().equals(receive.comm()) && send.tag() != receive.tag())
                        .filter(_ -> receive.tag() >= 0)
                        .min(Comparator.comparingLong(RankCall::began));
                if (nearly.isPresent()) {
                    return Optional.of(
                            alone(at(receive) + ". Rank " + nearly.get().rank() + " sends to it with tag "
                                    + nearly.get().tag() + " ("
                                    + Site.inWords(nearly.get().site())
                                    + "): a receive takes only its own tag."));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Explanation> circle() {
        for (RankCall first : waiting.values()) {
            List<RankCall> way = new ArrayList<>();
            Set<Integer> seen = new HashSet<>();
            RankCall next = first;
            while (next != null && next.peer() >= 0 && !next.kind().isCollective() && seen.add(next.rank())) {
                way.add(next);
                next = waiting.get(next.peer());
            }
            if (next != null && next.rank() == first.rank() && way.size() > 1) {
                return Optional.of(new Explanation(
                        inACircle(way) + " " + at(first)
                                + way.stream()
                                        .skip(1)
                                        .map(call -> "; " + within(call))
                                        .collect(Collectors.joining())
                                + ".",
                        way.stream().map(RankCall::rank).toList()));
            }
        }
        return Optional.empty();
    }

    private static String inACircle(List<RankCall> way) {
        String who = way.size() == 2
                ? "Rank " + way.getFirst().rank() + " and rank " + way.getLast().rank()
                : way.size() + " ranks";
        if (way.stream().allMatch(call -> call.kind().isSend())) {
            return who + " send to each other, and each waits until the other receives.";
        }
        if (way.stream().allMatch(call -> call.kind() == CallKind.RECV)) {
            return who + " receive from each other, and none has sent.";
        }
        return who + " wait for each other.";
    }

    private Optional<Explanation> withOneThatHasEnded() {
        return waiting.values().stream()
                .filter(call -> call.peer() >= 0
                        && call.peer() < ends.size()
                        && !call.kind().isCollective())
                .filter(call -> ends.get(call.peer()).isPresent() || isFinalizing(call.peer()))
                .findFirst()
                .map(call -> alone(at(call) + ", and rank " + call.peer()
                        + (isFinalizing(call.peer()) ? " is in Finalize" : " has ended")
                        + (call.kind().isSend() ? " without receiving it." : ": nothing more comes from it.")));
    }

    private boolean isFinalizing(int rank) {
        RankCall call = waiting.get(rank);
        return call != null && call.kind() == CallKind.FINALIZE;
    }

    private Explanation inGeneral() {
        Map<String, List<Integer>> byPlace = new HashMap<>();
        waiting.forEach((rank, call) ->
                byPlace.computeIfAbsent(describe(call), _ -> new ArrayList<>()).add(rank));
        List<String> told = new ArrayList<>();
        for (RankCall call : waiting.values()) {
            List<Integer> ranks = byPlace.remove(describe(call));
            if (ranks != null) {
                told.add((ranks.size() == 1 ? "Rank " : "Ranks ")
                        + ranks.stream().map(Objects::toString).collect(Collectors.joining(", "))
                        + (ranks.size() == 1 ? " is in " : " are in ") + describe(call) + ".");
            }
        }
        return alone("Every rank waits, and nothing can ever happen again. " + String.join(" ", told));
    }

    private static Explanation alone(String sentence) {
        return new Explanation(sentence, List.of());
    }

    private static String at(RankCall call) {
        return "Rank " + call.rank() + " is in " + describe(call);
    }

    /** The same in the middle of a sentence. */
    private static String within(RankCall call) {
        return "rank " + call.rank() + " is in " + describe(call);
    }

    /** A call as a student would name it, with its place. */
    static String describe(RankCall call) {
        return name(call) + " (" + Site.inWords(call.site()) + ")";
    }

    /** The same without its place. */
    static String name(RankCall call) {
        CallKind kind = call.kind();
        if (kind.isCollective()) {
            return kind.shown() + (call.peer() < 0 ? "" : " with root " + call.peer());
        }
        if (kind.isSend()) {
            return kind.shown() + " to rank " + call.peer() + tag(call);
        }
        if (kind.isReceive() || kind == CallKind.PROBE || kind == CallKind.WAIT) {
            return kind.shown() + (call.peer() < 0 ? " for any rank" : " for rank " + call.peer()) + tag(call);
        }
        return kind.shown();
    }

    private static String tag(RankCall call) {
        return call.tag() < 0 ? ", any tag" : ", tag " + call.tag();
    }
}
