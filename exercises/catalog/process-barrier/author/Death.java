import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** In some phase a child is killed, at its work or while it waits; the others have to notice. */
public final class Death implements Director {
    private static final int KILL = 9;
    private static final int BROKEN = 3;

    /** Time to come to the barrier: which of the two it is when the signal comes does not change what is right. */
    private static final Duration COMING = Duration.ofMillis(200);

    /** Time to notice. */
    private static final Duration NOTICING = Duration.ofMillis(800);

    private static final Duration AFTER_THE_PARENT = Duration.ofSeconds(2);

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int size = (Integer) inputs.get(0);
        int phases = (Integer) inputs.get(1);
        int deadly = (Integer) inputs.get(2);
        boolean atWork = (Boolean) inputs.get(3);
        SplittableRandom random = new SplittableRandom((Long) inputs.get(4));
        Program parent = programs.start("" + size, "" + phases);
        Team team = new Team(programs, parent, size);
        for (int phase = 1; phase < deadly && team.fault() == null; phase++) {
            team.allAtWork(phase);
            letGo(team, team.fault() == null ? team.processes() : List.of(), phase);
        }
        if (team.fault() == null) {
            team.allAtWork(deadly);
        }
        if (team.fault() != null) {
            return team.fault();
        }
        List<Integer> others = new ArrayList<>(team.processes());
        int dies = others.remove(random.nextInt(size));
        int slow = others.getFirst();
        letGo(
                team,
                atWork
                        ? others
                        : team.processes().stream().filter(it -> it != slow).toList(),
                deadly);
        if (team.fault() != null) {
            return team.fault();
        }
        programs.await(() -> team.fault() != null, COMING);
        if (team.fault() != null) {
            return team.fault();
        }
        team.close();
        programs.signal(dies, KILL);
        if (!atWork) {
            programs.await(() -> team.fault() != null, NOTICING);
            team.release(slow);
        }
        programs.await(() -> team.fault() != null || parent.exitCode().isPresent());
        if (team.fault() != null) {
            return team.fault();
        }
        return ended(programs, team, parent, dies);
    }

    private static void letGo(Team team, List<Integer> processes, int phase) throws Exception {
        for (int process : processes) {
            team.release(process);
        }
        team.ended(processes, phase);
    }

    /** Of those who have outlived the dead one. */
    private static Finding ended(Programs programs, Team team, Program parent, int dead) throws Exception {
        long until = System.nanoTime() + AFTER_THE_PARENT.toNanos();
        while (living(team).findAny().isPresent() && System.nanoTime() < until) {
            programs.pause(Duration.ofMillis(50));
        }
        for (ProcessSeen child : team.children()) {
            if (child.end() == ProcessSeen.End.LIVES) {
                return Finding.of(
                        Kind.LEAK,
                        "Process " + dead + " was killed and the parent has ended, but process " + child.process()
                                + " is still there.");
            }
            boolean right = child.end() == ProcessSeen.End.EXITED && child.code() == BROKEN;
            if (child.process() != dead && !right) {
                return Finding.wrong(
                        "Process " + dead + " was killed. Process " + child.process()
                                + ", which was not, does not end as it should.",
                        new Detail("expected", "exit code " + BROKEN),
                        new Detail(
                                "actual",
                                (child.end() == ProcessSeen.End.EXITED ? "exit code " : "signal ") + child.code()));
            }
        }
        int code = parent.end();
        return code == BROKEN
                ? Finding.right()
                : Finding.wrong(
                        "Process " + dead + " was killed, and the parent does not end as it should.",
                        new Detail("expected", "exit code " + BROKEN),
                        new Detail("actual", "exit code " + code));
    }

    private static Stream<ProcessSeen> living(Team team) throws Exception {
        return team.children().stream().filter(child -> child.end() == ProcessSeen.End.LIVES);
    }
}
