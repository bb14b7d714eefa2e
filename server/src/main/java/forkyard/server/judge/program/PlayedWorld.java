package forkyard.server.judge.program;

import forkyard.server.judge.mpi.World;
import forkyard.wire.Caps;
import forkyard.wire.Finding;
import forkyard.wire.FromAuthor;
import forkyard.wire.Happening;
import forkyard.wire.RankCall;
import forkyard.wire.ToAuthor;
import forkyard.wire.WorldMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The world of ranks of a play, if the director has started one, and what becomes of the play because of it. */
final class PlayedWorld {
    /** So that the other ranks can still say where they stand. */
    private static final Duration SETTLING = Duration.ofMillis(150);

    private final WorldMode mode;
    private @Nullable World world;
    private long brokenSince;

    PlayedWorld(WorldMode mode) {
        this.mode = mode;
    }

    void begins(FromAuthor.World announced) {
        world = new World(mode, announced.ranks(), announced.first(), announced.programs());
    }

    void happened(Happening happening) {
        if (world != null) {
            world.happened(happening);
        }
    }

    /** @throws IllegalArgumentException as {@link World#told}, and if there is no world */
    void told(int process, String kind, List<?> report) {
        if (world == null) {
            throw new IllegalArgumentException("there is no world");
        }
        world.told(process, kind, report);
    }

    /** The calls so far, in as many messages as it takes. */
    List<ToAuthor.Traced> trace() {
        List<RankCall> calls = world == null ? List.of() : world.trace();
        List<ToAuthor.Traced> messages = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(calls.size(), from + Caps.CALLS);
            messages.add(new ToAuthor.Traced(calls.subList(from, to), to == calls.size()));
            from = to;
        } while (from < calls.size());
        return messages;
    }

    /** What a director thinks of a world with a broken rank does not matter; that a limit was hit does. */
    @Nullable
    ProgramOutcome judged(@Nullable ProgramOutcome outcome, long now) {
        if (world == null) {
            return outcome;
        }
        Integer broken = world.broken().orElse(null);
        if (broken == null) {
            boolean right =
                    outcome instanceof ProgramOutcome.Judged(Finding finding) && finding.kind() == Finding.Kind.RIGHT;
            return right && !world.openRequests().isEmpty() ? new ProgramOutcome.RequestsOpen() : outcome;
        }
        brokenSince = brokenSince == 0 ? now : brokenSince;
        boolean settled = now - brokenSince > SETTLING.toNanos();
        return switch (outcome) {
            case null -> settled ? new ProgramOutcome.WorldBroken(broken) : null;
            case ProgramOutcome.Judged _,
                    ProgramOutcome.Left _,
                    ProgramOutcome.AllWait _,
                    ProgramOutcome.EndedBadly _ -> new ProgramOutcome.WorldBroken(broken);
            default -> outcome;
        };
    }

    @Nullable
    World world() {
        return world;
    }
}
