package forkyard.server.judge.program;

import forkyard.server.judge.program.ProgramOutcome.Standing;
import forkyard.wire.FromSupervisor;
import forkyard.wire.ProcessSeen;
import forkyard.wire.ThreadSnapshot;
import forkyard.wire.ToSupervisor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether anything can still happen in a play. That the container uses no CPU and the director waits only raises the question; the threads of
 * all its processes answer it.
 */
final class Quiescence {
    private static final Duration FIRST_LOOK = Duration.ofMillis(300);
    private static final Duration RAREST_LOOK = Duration.ofSeconds(2);

    /** At rest is: at most this share of one CPU over a look's time. */
    private static final double REST = 0.05;

    private final ProgramSession session;
    private final Census census;
    private final UnderWay underWay;
    private final Map<Integer, List<ThreadSnapshot>> dumps = new LinkedHashMap<>();
    private List<ProcessSeen> askedOf = List.of();
    private boolean asking;
    private boolean said;
    private long told;
    private long directorHeard = -1;
    private long quietSince;
    private Duration cpuThen = Duration.ZERO;
    private Duration nextLook = FIRST_LOOK;

    Quiescence(ProgramSession session, Census census, UnderWay underWay) {
        this.session = session;
        this.census = census;
        this.underWay = underWay;
    }

    /** The director has been told something: it will do something about it, or wait on. */
    void told() {
        told++;
        disturbed();
    }

    /** The director does something: it may be told again. */
    void directorActs() {
        said = false;
        disturbed();
    }

    private void disturbed() {
        quietSince = 0;
        asking = false;
        nextLook = FIRST_LOOK;
    }

    /** The director waits, and has heard so many messages. */
    void directorRests(long heard) {
        directorHeard = heard;
    }

    /** Looks on; whether nothing can happen any more, which is said once until the director does something. */
    boolean look(long now) {
        if (said || directorHeard != told) {
            return false;
        }
        Duration cpu = session.programs().cpuTime();
        if (quietSince == 0) {
            quietSince = now;
            cpuThen = cpu;
        }
        if (asking) {
            return answered() && concluded();
        }
        long quiet = now - quietSince;
        if (quiet < nextLook.toNanos()) {
            return false;
        }
        boolean rests = cpu.minus(cpuThen).toNanos() <= REST * quiet;
        quietSince = now;
        cpuThen = cpu;
        List<ProcessSeen> alive = census.alive();
        if (!rests || census.isIncomplete() || underWay.isAnything(programs(alive))) {
            return false;
        }
        ask(alive);
        return answered() && concluded();
    }

    /** How many of these the director has had started. */
    private static long programs(List<ProcessSeen> alive) {
        return alive.stream().filter(process -> process.parent() == 0).count();
    }

    private boolean concluded() {
        asking = false;
        said = dumps.values().stream().allMatch(Quiescence::allWait);
        Duration twice = nextLook.multipliedBy(2);
        nextLook = twice.compareTo(RAREST_LOOK) < 0 ? twice : RAREST_LOOK;
        return said;
    }

    /** Asks every living process for its threads. */
    void ask() {
        ask(census.alive());
    }

    private void ask(List<ProcessSeen> alive) {
        asking = true;
        dumps.clear();
        askedOf = alive;
        askedOf.forEach(process -> session.tellInside(new ToSupervisor.Dump(process.process())));
    }

    void dumped(FromSupervisor.Dumped dumped) {
        dumps.put(dumped.process(), dumped.threads());
    }

    boolean answered() {
        return askedOf.stream().allMatch(process -> dumps.containsKey(process.process()));
    }

    /** Where all stood when they were asked. */
    List<Standing> standing() {
        List<Standing> standing = new ArrayList<>();
        for (ProcessSeen process : askedOf) {
            standing.add(new Standing(process, dumps.getOrDefault(process.process(), List.of())));
        }
        return standing;
    }

    /** Of what gives no answer, since it is no JVM or has been stopped, nothing is known. */
    private static boolean allWait(List<ThreadSnapshot> threads) {
        return !threads.isEmpty() && threads.stream().allMatch(Quiescence::waits);
    }

    private static boolean waits(ThreadSnapshot thread) {
        return switch (thread.state()) {
            case "WAITING", "BLOCKED" -> true;
            case "TIMED_WAITING" -> polls(thread);
            case "RUNNABLE" -> !thread.waitsFor().isEmpty() && !isConnecting(thread);
            default -> false;
        };
    }

    /** A rank looks again and again whether a message has come. */
    private static boolean polls(ThreadSnapshot thread) {
        return thread.places().stream().anyMatch(place -> place.type().equals("forkyard.mpi.rank.Polling"));
    }

    /** The kernel asks a busy listener again after a second, and gives up in the end. */
    private static boolean isConnecting(ThreadSnapshot thread) {
        return thread.places().stream()
                .anyMatch(place ->
                        place.type().equals("sun.nio.ch.Net") && place.method().equals("connect0"));
    }
}
