package forkyard.server.judge.mpi;

import forkyard.server.judge.Exhibit.Place;
import forkyard.wire.CallKind;
import forkyard.wire.Caps;
import forkyard.wire.RankCall;
import forkyard.wire.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rank's process tells. The student's code runs in it, so what does not have the form that {@code sandbox/mpi} gives it is refused: by an
 * {@link IllegalArgumentException}.
 */
sealed interface RankReport {
    /** All kinds of question that are reports. */
    String PREFIX = "mpi-";

    record Begun(List<RankCall> calls) implements RankReport {}

    record Ended(int[] numbers, int[] peers, int[] tags, long[] bytes, long[] nanos) implements RankReport {}

    record Over(RankEnd how) implements RankReport {}

    static RankReport read(String kind, int rank, @Nullable Object content) {
        try {
            return switch (kind) {
                case "mpi-begun" -> begun(rank, columns(content, 8));
                case "mpi-ended" -> ended(columns(content, 5));
                case "mpi-end" -> new Over(new RankEnd.Done((Boolean) required(content)));
                case "mpi-failed" -> new Over(threw(columns(content, 3)));
                case "mpi-left" -> new Over(new RankEnd.Left(code(content), site(content)));
                case "mpi-abort" -> new Over(new RankEnd.Aborted(code(content), site(content)));
                default -> throw new IllegalArgumentException("there is no report " + kind);
            };
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Begun begun(int rank, List<?> columns) {
        int[] numbers = (int[]) columns.get(0);
        String[] kinds = (String[]) columns.get(1);
        String[] comms = (String[]) columns.get(2);
        int[] peers = (int[]) columns.get(3);
        int[] tags = (int[]) columns.get(4);
        long[] bytes = (long[]) columns.get(5);
        String[] sites = (String[]) columns.get(6);
        long[] nanos = (long[]) columns.get(7);
        sameLength(numbers.length, kinds.length, comms.length, peers.length, tags.length, bytes.length);
        sameLength(numbers.length, sites.length, nanos.length);
        List<RankCall> calls = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            calls.add(new RankCall(
                    rank,
                    numbers[i],
                    CallKind.valueOf(kinds[i]),
                    name(comms[i]),
                    peers[i],
                    tags[i],
                    bytes[i],
                    name(sites[i]),
                    nanos[i],
                    0,
                    -1));
        }
        return new Begun(calls);
    }

    private static Ended ended(List<?> columns) {
        Ended ended = new Ended(
                (int[]) columns.get(0), (int[]) columns.get(1), (int[]) columns.get(2), (long[]) columns.get(3), (long
                                [])
                        columns.get(4));
        sameLength(ended.numbers.length, ended.peers.length, ended.tags.length, ended.bytes.length, ended.nanos.length);
        return ended;
    }

    private static RankEnd.Threw threw(List<?> parts) {
        String[] frames = (String[]) parts.get(2);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i + 1 < Math.min(frames.length, 2 * Caps.FRAMES); i += 2) {
            places.add(Site.place(name(frames[i]), name(frames[i + 1])));
        }
        return new RankEnd.Threw(
                name((String) parts.get(0)), Text.clip((String) parts.get(1), Caps.TEXT), List.copyOf(places));
    }

    private static int code(@Nullable Object content) {
        return (Integer) columns(content, 2).get(0);
    }

    private static String site(@Nullable Object content) {
        return name((String) columns(content, 2).get(1));
    }

    private static String name(@Nullable String text) {
        return Text.clip((String) required(text), Caps.NAME);
    }

    private static List<?> columns(@Nullable Object content, int number) {
        List<?> columns = (List<?>) required(content);
        if (columns.size() != number || columns.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(number + " parts are expected");
        }
        return columns;
    }

    private static Object required(@Nullable Object content) {
        if (content == null) {
            throw new IllegalArgumentException("something is missing");
        }
        return content;
    }

    private static void sameLength(int expected, int... lengths) {
        for (int length : lengths) {
            if (length != expected) {
                throw new IllegalArgumentException("columns of different lengths");
            }
        }
    }
}
