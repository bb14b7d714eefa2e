package forkyard.server.judge.mpi;

import forkyard.wire.RankCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls of one rank, in its order. */
final class RankLog {
    private final List<RankCall> calls = new ArrayList<>();
    private @Nullable RankEnd end;

    /** Those that do not follow the ones before are no rank's. */
    void begun(List<RankCall> more) {
        for (RankCall call : more) {
            if (call.number() != calls.size()) {
                throw new IllegalArgumentException("call " + call.number() + " after " + calls.size() + " others");
            }
            calls.add(call);
        }
    }

    void ended(RankReport.Ended ended) {
        for (int i = 0; i < ended.numbers().length; i++) {
            int number = ended.numbers()[i];
            if (number < 0 || number >= calls.size()) {
                throw new IllegalArgumentException("the end of a call that has not begun");
            }
            RankCall begun = calls.get(number);
            calls.set(
                    number,
                    new RankCall(
                            begun.rank(),
                            number,
                            begun.kind(),
                            begun.comm(),
                            ended.peers()[i],
                            ended.tags()[i],
                            ended.bytes()[i],
                            begun.site(),
                            begun.began(),
                            Math.max(1, ended.nanos()[i]),
                            -1));
        }
    }

    /** What it says itself counts; but it has not ended well if its process has not. */
    void over(RankEnd how) {
        boolean notWellAfterAll = end instanceof RankEnd.Done && how instanceof RankEnd.Gone(int code) && code != 0;
        if (end == null || notWellAfterAll) {
            end = how;
        }
    }

    List<RankCall> calls() {
        return calls;
    }

    Optional<RankEnd> end() {
        return Optional.ofNullable(end);
    }

    /** What it is in the middle of; requests go on in the background. */
    List<RankCall> underWay() {
        return calls.stream()
                .filter(call -> !call.isOver() && !call.kind().isRequest())
                .toList();
    }

    /** Begun, and never waited for. */
    List<RankCall> openRequests() {
        return calls.stream()
                .filter(call -> !call.isOver() && call.kind().isRequest())
                .toList();
    }
}
