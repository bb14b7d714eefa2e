import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * In each phase one child is slow. In some of them the others are given time to overtake it, in the first phase much.
 * Who sleeps for less is seen to do so, and who sleeps for more is not done with all phases in a case's time.
 */
public final class Phases implements Director {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration MEASURED = Duration.ofMillis(500);
    private static final double MUCH = 0.1;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int size = (Integer) inputs.get(0);
        int phases = (Integer) inputs.get(1);
        Duration first = Duration.ofMillis((Integer) inputs.get(2));
        SplittableRandom random = new SplittableRandom((Long) inputs.get(3));
        Program parent = programs.start("" + size, "" + phases);
        Team team = new Team(programs, parent, size);
        for (int phase = 1; phase <= phases && team.fault() == null; phase++) {
            team.allAtWork(phase);
            if (team.fault() == null) {
                boolean isHeld = phase <= 2 || phase == phases;
                Duration time = phase == 1 ? first : isHeld ? SHORT : Duration.ZERO;
                phase(programs, team, phase, time, random);
            }
        }
        if (team.fault() != null) {
            return team.fault();
        }
        parent.endWell();
        team.badlyEnded();
        return team.fault() == null ? Finding.right() : team.fault();
    }

    private static void phase(Programs programs, Team team, int phase, Duration time, SplittableRandom random)
            throws Exception {
        List<Integer> quick = new ArrayList<>(team.processes());
        int slow = quick.remove(random.nextInt(quick.size()));
        for (int process : quick) {
            team.release(process);
        }
        team.ended(quick, phase);
        if (team.fault() == null && !quick.isEmpty() && time.isPositive()) {
            held(programs, team, phase, time);
        }
        if (team.fault() == null) {
            team.release(slow);
            team.ended(List.of(slow), phase);
        }
    }

    /** The quick ones wait now; that is all that they may do. */
    private static void held(Programs programs, Team team, int phase, Duration time) throws Exception {
        programs.await(() -> team.fault() != null, time);
        if (team.fault() == null && time.compareTo(SHORT) > 0 && busy(programs) && busy(programs)) {
            team.found(Finding.of(
                    Kind.BUSY_WAIT,
                    "All children but one wait at the barrier, and that one is held at its work. Still the processes"
                            + " use more than "
                            + Math.round(MUCH * 100) + " % of a CPU."));
        }
        if (team.fault() == null && !allLive(team)) {
            team.badlyEnded();
            team.found(Finding.wrong("A child has ended, and another is still at work in phase " + phase + "."));
        }
    }

    private static boolean busy(Programs programs) throws Exception {
        return programs.cpuShare(MEASURED) > MUCH;
    }

    private static boolean allLive(Team team) throws Exception {
        return team.children().stream().allMatch(child -> child.end() == ProcessSeen.End.LIVES);
    }
}
