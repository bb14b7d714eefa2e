import forkyard.author.program.Activity;
import forkyard.author.program.Decided;
import forkyard.author.program.Director;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.time.Duration;

/**
 * Signs addresses, and watches who asks for which page. The plan "flow" is no more than that. "meet" lets pages behind the seed go when as many are
 * asked for as there are workers. "hold" keeps one page until all others are fetched.
 */
public final class CrawlDirector implements Director {
    private static final Duration START_UP = Duration.ofMillis(700);
    private static final Duration WINDOW = Duration.ofMillis(500);
    private static final double IDLE = 0.2;

    /** A JVM that waits needs some ten of these. */
    private static final double IDLE_TURNS = 50;

    private CrawlAsked asked;
    private Programs programs;
    private Program parent;
    private SignedVisits visits;

    @Override
    public Finding direct(Case given, Programs with) throws Exception {
        asked = CrawlAsked.of(given);
        programs = with;
        boolean baseline = programs.mainClass().equals("Baseline");
        parent = programs.start(asked.seed(), "" + asked.workers(), "" + asked.maxDepth());
        visits = new SignedVisits(asked, baseline ? 0 : parent.process());
        programs.questions("sign", visits::sign);
        programs.visits(visits::come);
        switch (asked.plan()) {
            case "meet" -> meet();
            case "hold" -> hold();
            default -> {}
        }
        programs.await(this::isOver);
        parent.endWell();
        visits.mustBeComplete();
        int others = programs.processes().size() - 1;
        if (!baseline && others > asked.workers()) {
            return asked.tooMany(others);
        }
        PrintedLines.compare(asked.lines(), parent);
        return Finding.right();
    }

    private boolean isOver() {
        return parent.exitCode().isPresent();
    }

    private void meet() throws Exception {
        int meetings = (asked.lines().size() - 1) / asked.workers();
        for (int i = 0; i < meetings && !isOver(); i++) {
            try {
                programs.await(() -> visits.held() == asked.workers() || isOver());
            } catch (NothingMoves e) {
                throw visits.held() == 0 ? e : new Decided(tooFew());
            }
            visits.release();
        }
    }

    private Finding tooFew() {
        return Finding.of(
                Kind.SEQUENTIAL,
                "Fewer requests are open at once than there are workers, though the layer has more pages; nothing more can happen until they"
                        + " are.",
                new Detail("workers", "" + asked.workers()),
                new Detail("open requests", "" + visits.held()));
    }

    private void hold() throws Exception {
        int all = asked.lines().size();
        try {
            programs.await(() -> visits.fetched() == all || isOver());
        } catch (NothingMoves e) {
            if (visits.held() == 0) {
                throw e;
            }
            throw new Decided(Finding.of(
                    Kind.UNBALANCED,
                    "One page takes long, and others of its layer wait behind it while workers have nothing to do.",
                    new Detail("pages not asked for yet", "" + (all - visits.fetched()))));
        }
        if (!isOver()) {
            mustRest();
        }
        visits.release();
    }

    /** What is being compiled while a program starts is no waiting; who does not rest does so twice. */
    private void mustRest() throws Exception {
        programs.pause(START_UP);
        Activity activity = programs.watch(WINDOW);
        if (isBusy(activity)) {
            activity = programs.watch(WINDOW);
        }
        if (isBusy(activity)) {
            throw new Decided(Finding.of(
                    Kind.BUSY_WAIT,
                    "Only one page is still to come, and all there is to do is to wait for it; still the processes "
                            + (activity.cpuShare() > IDLE ? "keep a CPU busy." : "wake up again and again."),
                    new Detail("part of a CPU that they use", Math.round(activity.cpuShare() * 100) + " %"),
                    new Detail("how often they wake up", Math.round(activity.turnsPerSecond()) + " times a second")));
        }
    }

    private boolean isBusy(Activity activity) {
        return activity.cpuShare() > IDLE || activity.turnsPerSecond() > IDLE_TURNS * (1 + asked.workers());
    }
}
