package forkyard.server.judge.mpi;

import forkyard.server.judge.JudgeFault;
import forkyard.wire.Caps;
import forkyard.wire.Happening;
import forkyard.wire.RankCall;
import forkyard.wire.Text;
import forkyard.wire.WorldMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The world of ranks of one play: what its processes tell, and how they end. It is told from inside, where a student's code runs; so it may show
 * that a submission is wrong, and never that one is right.
 */
public final class World {
    /** Calls that are kept, of all ranks together; a rank itself tells of a bounded number. */
    private static final int MOST_CALLS = 100_000;

    private final WorldMode mode;
    private final int first;
    private final int programs;
    private final List<RankLog> ranks = new ArrayList<>();
    private final Map<Integer, Integer> programOfProcess = new HashMap<>();
    /** In the order in which they did. */
    private final List<Integer> endedBadly = new ArrayList<>();

    private int calls;
    private @Nullable String refused;

    /**
     * Before it has begun.
     *
     * @param first number of the first program; the others' follow
     * @param programs one for each rank, or one for all
     */
    public World(WorldMode mode, int ranks, int first, int programs) {
        if (ranks < 1 || ranks > Caps.RANKS || programs != 1 && programs != ranks) {
            throw new JudgeFault("The director asks for a world of " + ranks + " ranks in " + programs + " programs.");
        }
        this.mode = mode;
        this.first = first;
        this.programs = programs;
        for (int rank = 0; rank < ranks; rank++) {
            this.ranks.add(new RankLog());
        }
    }

    public WorldMode mode() {
        return mode;
    }

    /** Whether a question of this kind is a rank's report. */
    public static boolean isReport(String kind) {
        return kind.startsWith(RankReport.PREFIX);
    }

    /**
     * A process reports.
     *
     * @param process by the kernel's word
     * @param parts the rank, and what it says
     * @throws IllegalArgumentException if it is no process of this world, or speaks for another's rank, or makes no sense
     */
    public void told(int process, String kind, List<?> parts) {
        try {
            take(process, kind, parts);
        } catch (IllegalArgumentException e) {
            refused = refused == null ? Text.clip(String.valueOf(e.getMessage()), Caps.NAME) : refused;
            throw e;
        }
    }

    private void take(int process, String kind, List<?> parts) {
        if (parts.size() != 2 || !(parts.getFirst() instanceof Integer rank)) {
            throw new IllegalArgumentException("a report begins with a rank");
        }
        RankLog log = logOf(process, rank);
        switch (RankReport.read(kind, rank, parts.getLast())) {
            case RankReport.Begun(List<RankCall> more) -> {
                calls += more.size();
                if (calls <= MOST_CALLS) {
                    log.begun(more);
                }
            }
            case RankReport.Ended ended -> {
                if (calls <= MOST_CALLS) {
                    log.ended(ended);
                }
            }
            case RankReport.Over(RankEnd how) -> over(rank, how);
        }
    }

    private RankLog logOf(int process, int rank) {
        Integer program = programOfProcess.get(process);
        if (program == null || rank < 0 || rank >= ranks.size() || programs > 1 && program != rank) {
            throw new IllegalArgumentException("process " + process + " is not rank " + rank);
        }
        return ranks.get(rank);
    }

    /** Something has happened to a program, perhaps of this world. */
    public void happened(Happening happening) {
        int program = happening.number() - first;
        if (program < 0 || program >= programs) {
            return;
        }
        if (happening instanceof Happening.Started(int _, int process)) {
            programOfProcess.put(process, program);
        } else if (happening instanceof Happening.Exited(int _, int code)) {
            IntStream gone = programs == 1 ? IntStream.range(0, ranks.size()) : IntStream.of(program);
            gone.forEach(rank -> over(rank, new RankEnd.Gone(code)));
        }
    }

    /**
     * The rank because of which the world has come to no good end, if there is one. Where ranks are processes, one that ends without a word takes others
     * with it, who then complain; where they are threads of one process, none has ended without a word as long as one has said something.
     */
    public Optional<Integer> broken() {
        boolean apart = programs > 1;
        return endedBadly.stream()
                .filter(rank -> isGone(rank) == apart)
                .findFirst()
                .or(() -> endedBadly.stream().findFirst());
    }

    private boolean isGone(int rank) {
        return ranks.get(rank).end().orElse(null) instanceof RankEnd.Gone;
    }

    private void over(int rank, RankEnd how) {
        ranks.get(rank).over(how);
        boolean well = ranks.get(rank).end().orElse(null) instanceof RankEnd.Done(boolean isFinalized) && isFinalized;
        if (!well && !endedBadly.contains(rank)) {
            endedBadly.add(rank);
        }
    }

    /** Why a report was refused first, if one was: what its rank said of itself later may be no more than what came of that. */
    public Optional<String> refused() {
        return Optional.ofNullable(refused);
    }

    public List<Optional<RankEnd>> ends() {
        return ranks.stream().map(RankLog::end).toList();
    }

    /** Requests that ranks have begun, and never waited for. */
    public List<RankCall> openRequests() {
        return ranks.stream().flatMap(rank -> rank.openRequests().stream()).toList();
    }

    /** Whether calls are left out because there were too many. */
    public boolean isClipped() {
        return calls > MOST_CALLS;
    }

    /** All calls so far, those of rank 0 first, with their partners. */
    public List<RankCall> trace() {
        return Matching.of(ranks);
    }
}
