package forkyard.server.judge;

import forkyard.server.judge.Exhibit.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ranks of a world called, and where they stood at last, by their own account.
 *
 * @param mode {@code threads} or {@code processes}
 * @param ranks in their order
 * @param calls those of rank 0 first, the first {@value #MOST} of all by time
 * @param omitted how many later ones are left out
 * @param cycle ranks each of which waits for the next, and the last for the first; empty if there is no such circle
 */
public record MessageTrace(String mode, List<RankState> ranks, List<Call> calls, int omitted, List<Integer> cycle) {
    public static final int MOST = 1_500;

    /**
     * Where a rank stood.
     *
     * @param state {@code done}, {@code waits}, {@code runs} or {@code failed}
     * @param text what it is in the middle of, or how it has ended
     * @param site where in the code, as {@code Main.java:12}; null where the text says it, or nobody knows
     * @param frames of the exception that came out of it; empty if none did
     */
    public record RankState(
            int rank, String state, String text, @Nullable String site, List<Place> frames) {}

    /**
     * One call.
     *
     * @param sort {@code send}, {@code receive}, {@code wait}, {@code collective} or {@code other}
     * @param name {@code Send}, {@code Bcast} …
     * @param peer rank of the other side or of the root; null for none or any
     * @param tag null for none or any
     * @param began microseconds since the first call
     * @param ended the same; null if it was never over
     * @param partner place in the list of the call that took or sent the message; null if none is known
     */
    public record Call(
            int rank,
            String sort,
            String name,
            String comm,
            @Nullable Integer peer,
            @Nullable Integer tag,
            long bytes,
            String site,
            long began,
            @Nullable Long ended,
            @Nullable Integer partner) {}
}
