package forkyard.server.judge.mpi;

import forkyard.server.judge.Exhibit.Place;
import forkyard.wire.CallKind;
import forkyard.wire.RankCall;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What to say of a world that has come to no good end, because of one of its ranks. */
final class Endings {
    /** In the words of MPJ. */
    private static final String TOO_LONG = "is less than length";

    private Endings() {}

    /** @param studentFiles whose lines are worth naming */
    static String sentence(int rank, RankEnd end, List<RankCall> trace, Set<String> studentFiles) {
        return switch (end) {
            case RankEnd.Done _ ->
                "Rank " + rank
                        + " has come to the end of main without MPI.Finalize: every rank has to call it, last of all its calls of MPI.";
            case RankEnd.Threw threw ->
                "An exception came out of rank " + rank + ": " + threw.type()
                        + (threw.message().isEmpty() || threw.message().equals("null") ? "" : ": " + threw.message())
                        + place(threw.frames(), studentFiles) + "."
                        + (threw.message().contains(TOO_LONG) ? tooLongTogether(rank, trace) : "")
                        + tooLong(rank, trace);
            case RankEnd.Left(int code, String site) ->
                "Rank " + rank + " has ended its process (" + Site.inWords(site) + ", exit code " + code
                        + ") before it came to the end of main: the others cannot go on without it.";
            case RankEnd.Aborted(int code, String site) ->
                "Rank " + rank + " has aborted the world (" + Site.inWords(site) + ", code " + code + ").";
            case RankEnd.Gone(int code) ->
                "The process of rank " + rank + " has ended by itself, with exit code " + code + ".";
        };
    }

    private static String place(List<Place> frames, Set<String> studentFiles) {
        return frames.stream()
                .filter(frame -> frame.file() != null && studentFiles.contains(frame.file()))
                .findFirst()
                .map(frame -> " (" + frame.file() + ", line " + frame.line() + ")")
                .orElse("");
    }

    /** Where it was in a collective call. */
    private static String tooLongTogether(int rank, List<RankCall> trace) {
        return trace.stream()
                .filter(call -> call.rank() == rank && call.kind().isCollective() && !call.isOver())
                .findFirst()
                .map(call -> " More came in its " + call.kind().shown() + " (" + Site.inWords(call.site())
                        + ") than it has room for: MPI does not cut messages to size, so each rank has to reckon with as much as the"
                        + " others send it.")
                .orElse("");
    }

    /** Where it was in a receive that was too small for what is sent to it. */
    private static String tooLong(int rank, List<RankCall> trace) {
        for (RankCall receive : trace) {
            if (receive.rank() == rank && receive.kind() == CallKind.RECV && !receive.isOver()) {
                List<RankCall> sends = trace.stream()
                        .filter(send -> send.kind().isSend() && send.partner() < 0 && send.peer() == rank)
                        .filter(send -> receive.peer() < 0 || send.rank() == receive.peer())
                        .filter(send -> receive.tag() < 0 || send.tag() == receive.tag())
                        .filter(send -> send.bytes() > receive.bytes())
                        .limit(1)
                        .toList();
                return sends.stream()
                        .map(send -> " Its receive (" + Site.inWords(receive.site()) + ") has room for "
                                + receive.bytes()
                                + " bytes, and rank " + send.rank() + " sends " + send.bytes() + " ("
                                + Site.inWords(send.site())
                                + "): MPI does not cut messages to size.")
                        .collect(Collectors.joining());
            }
        }
        return "";
    }
}
