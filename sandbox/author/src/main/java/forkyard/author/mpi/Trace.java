package forkyard.author.mpi;

import forkyard.wire.CallKind;
import forkyard.wire.RankCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the ranks of a world have called, by their own account: a reason to fail a submission, never to pass one.
 *
 * @param calls of each rank in its order
 */
public record Trace(List<RankCall> calls) {
    public Trace {
        calls = List.copyOf(calls);
    }

    /** Those of one rank. */
    public Stream<RankCall> of(int rank) {
        return calls.stream().filter(call -> call.rank() == rank);
    }

    /** How many calls there were of this kind. */
    public long count(CallKind kind) {
        return calls.stream().filter(call -> call.kind() == kind).count();
    }

    /** Whether all ranks of a communicator did something together, but for making communicators. */
    public boolean hasCollective() {
        return calls.stream()
                .anyMatch(call ->
                        call.kind().isCollective() && call.kind() != CallKind.SPLIT && call.kind() != CallKind.CREATE);
    }

    /** Those that went from one rank to another, or to itself, in the order in which they arrived. */
    public List<Message> messages() {
        Map<List<Integer>, RankCall> byNumber = new HashMap<>();
        calls.forEach(call -> byNumber.put(List.of(call.rank(), call.number()), call));
        List<Message> messages = new ArrayList<>();
        for (RankCall call : calls) {
            RankCall sent = byNumber.get(List.of(call.peer(), call.partner()));
            if (call.kind().isReceive() && call.isOver() && sent != null) {
                messages.add(new Message(sent, call));
            }
        }
        messages.sort(Comparator.comparingLong(message -> message.received().ended()));
        return List.copyOf(messages);
    }

    /** How many messages this rank has sent. */
    public long sentBy(int rank) {
        return messages().stream().filter(message -> message.from() == rank).count();
    }

    /** How many bytes have come to this rank from others, by messages and by collectives. */
    public long bytesTo(int rank) {
        long byMessages = messages().stream()
                .filter(message -> message.to() == rank && message.from() != rank)
                .mapToLong(Message::bytes)
                .sum();
        long together = of(rank).filter(call -> call.kind().isCollective() && call.isOver())
                .mapToLong(RankCall::bytes)
                .sum();
        return byMessages + together;
    }

    /**
     * How many rounds of messages there were, if a rank sends at most one in a round: Lamport's clock, ticking where something is sent. A rank's
     * next round is after those of all that it has received before.
     */
    public int rounds() {
        Map<Integer, Integer> clocks = new HashMap<>();
        Map<Message, Integer> rounds = new HashMap<>();
        List<Moment> moments = new ArrayList<>();
        for (Message message : messages()) {
            moments.add(new Moment(
                    message.sent().began(), () -> rounds.put(message, clocks.merge(message.from(), 1, Integer::sum))));
            moments.add(new Moment(
                    message.received().ended(), () -> clocks.merge(message.to(), rounds.get(message), Math::max)));
        }
        moments.sort(Comparator.comparingLong(Moment::nanos));
        moments.forEach(moment -> moment.what().run());
        return clocks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private record Moment(long nanos, Runnable what) {}
}
