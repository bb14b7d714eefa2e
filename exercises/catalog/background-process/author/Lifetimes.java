import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import forkyard.wire.ProcessSeen.End;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Has a parent start its children, gives these something to write, ends the parent, and looks who goes with it. */
public final class Lifetimes implements Director {
    private static final int TICKS = 3;
    private static final Duration ENDING = Duration.ofSeconds(6);
    private static final Duration STAYING = Duration.ofMillis(500);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration WINDOW = Duration.ofMillis(500);
    private static final double BUSY = 0.2;

    private final List<Offspring> children = new ArrayList<>();
    private Programs programs;
    private Program parent;
    private Question work;
    private SplittableRandom random;

    @Override
    public Finding direct(Case asked, Programs playing) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int signal = (Integer) inputs.get(1);
        random = new SplittableRandom((Long) inputs.get(2));
        programs = playing;
        for (Object line : (List<?>) inputs.get(0)) {
            children.add(new Offspring(programs, (String) line));
        }
        listen();
        parent = programs.start();
        for (Object line : (List<?>) inputs.get(0)) {
            parent.write(line + "\n");
        }
        parent.endInput();

        Finding finding = begun();
        finding = finding != null ? finding : worked(child -> true, "as long as its parent does");
        if (finding == null) {
            finding = signal == 0 ? endsByItself() : isEnded(signal);
        }
        return finding != null ? finding : Finding.right();
    }

    private void listen() throws Exception {
        programs.questions("gate", question -> work = question);
        programs.questions("rendezvous", question -> children.stream()
                .filter(child -> child.number() == (Long) question.arguments().getFirst())
                .filter(child -> !child.hasArrived())
                .findFirst()
                .ifPresent(child -> child.arrives(question)));
        programs.questions("source", question -> children.stream()
                .filter(child -> child.hasArrived() && child.process() == question.process())
                .findFirst()
                .ifPresent(child -> child.asks(question)));
    }

    /** All are there, each a process of its own. */
    private Finding begun() throws Exception {
        try {
            programs.await(() -> work != null && children.stream().allMatch(Offspring::hasArrived)
                    || parent.exitCode().isPresent());
        } catch (NothingMoves e) {
            return Finding.wrong("Nothing can happen any more, and not all are there: " + missing() + ".");
        }
        if (parent.exitCode().isPresent()) {
            parent.endWell();
            return Finding.wrong("The parent ended before its own work was over, kit.Gate.pass(0); " + missing() + ".");
        }
        List<ProcessSeen> all = programs.processes();
        long processes = children.stream().map(Offspring::process).distinct().count();
        boolean ours = children.stream()
                .allMatch(child -> all.stream()
                        .anyMatch(it -> it.process() == child.process() && it.parent() == parent.process()));
        if (processes < children.size() || !ours || work.process() != parent.process()) {
            return Finding.of(
                    Kind.RULE_VIOLATION,
                    "The parent and each of its " + children.size() + " children have to be processes of their own, and the"
                            + " children are to be started by the parent, process " + parent.process() + ".",
                    new Detail("who has called", children.stream()
                            .map(child -> "arrive(" + child.number() + "): process " + child.process())
                            .collect(Collectors.joining("\n"))));
        }
        for (Offspring child : children) {
            child.begins();
        }
        return null;
    }

    private String missing() {
        String who = children.stream()
                .filter(child -> !child.hasArrived())
                .map(child -> child.title() + " has not called arrive")
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "all children have called arrive" : who;
    }

    /** Gives a few ticks to these, and looks whether they have written them. */
    private Finding worked(Predicate<Offspring> whom, String when) throws Exception {
        List<Offspring> those = children.stream().filter(whom).toList();
        for (int i = 0; i <= TICKS; i++) {
            for (Offspring child : those) {
                Finding finding = ready(child, when);
                finding = finding != null ? finding : child.fileWrong();
                if (finding != null) {
                    return finding;
                }
                if (i < TICKS) {
                    child.tick("tick " + random.nextInt(1_000_000));
                }
            }
        }
        return null;
    }

    private Finding ready(Offspring child, String when) throws Exception {
        if (programs.await(child::waits, ENDING) && child.lives()) {
            return null;
        }
        Finding lost = child.lost(when);
        return lost != null ? lost : Finding.wrong(child.title() + " does not ask for its next tick.");
    }

    private Finding idle() throws Exception {
        double share = programs.cpuShare(WINDOW);
        if (share > BUSY) {
            share = programs.cpuShare(WINDOW);
        }
        return share <= BUSY
                ? null
                : Finding.of(
                        Kind.BUSY_WAIT,
                        "While parent and children had nothing to do but wait, they used " + Math.round(100 * share)
                                + " % of a CPU.");
    }

    /** Its own work is over: it waits for those that are no daemons, and daemons live as long as it does. */
    private Finding endsByItself() throws Exception {
        work.answer(null);
        if (children.stream().anyMatch(child -> !child.isDaemon())) {
            if (programs.await(() -> parent.exitCode().isPresent(), STAYING)) {
                parent.endWell();
                return Finding.wrong("The parent has ended, and has not waited for children that are no daemons.");
            }
            Finding finding = idle();
            finding = finding != null ? finding : worked(child -> true, "while the parent waits for others");
            finding = finding != null ? finding : finished();
            if (finding != null) {
                return finding;
            }
        }
        if (!programs.await(() -> parent.exitCode().isPresent(), ENDING)) {
            boolean left = children.stream().anyMatch(Offspring::isDaemon);
            return Finding.wrong("The parent's own work is over, all children that are no daemons have ended, and it has not"
                    + " ended" + (left ? ": nobody waits for daemons." : "."));
        }
        parent.endWell();
        return daemonsGone("the parent's end");
    }

    /** Its daemons go with it, and nobody else does. */
    private Finding isEnded(int signal) throws Exception {
        programs.signal(parent.process(), signal);
        String name = signal == 9 ? "SIGKILL" : "SIGTERM";
        if (!programs.await(() -> parent.exitCode().isPresent(), ENDING)) {
            return Finding.wrong("The parent got " + name + ", and has not ended.");
        }
        Finding finding = daemonsGone("the parent's end by " + name);
        if (finding != null) {
            return finding;
        }
        programs.pause(STAYING);
        finding = worked(child -> !child.isDaemon(), "on, whatever becomes of its parent");
        return finding != null ? finding : finished();
    }

    /** Those that are no daemons have nothing more to write, and end. */
    private Finding finished() throws Exception {
        for (Offspring child : children) {
            if (!child.isDaemon()) {
                child.lastTick();
            }
        }
        for (Offspring child : children) {
            if (!child.isDaemon()) {
                if (!gone(child)) {
                    return Finding.wrong(child.title() + " got its last tick, and has not ended.");
                }
                if (child.seen().filter(it -> it.end() == End.EXITED && it.code() == 0).isEmpty()) {
                    return Finding.wrong(child.title() + " should end with exit code 0, and it " + child.how() + ".");
                }
                Finding finding = child.fileWrong();
                if (finding != null) {
                    return finding;
                }
            }
        }
        return null;
    }

    private Finding daemonsGone(String since) throws Exception {
        for (Offspring child : children) {
            if (child.isDaemon() && !gone(child)) {
                return Finding.of(
                        Kind.LEAK,
                        child.title() + " (process " + child.process() + ") is still there " + ENDING.toSeconds() + " s after "
                                + since + ".");
            }
        }
        return null;
    }

    private boolean gone(Offspring child) throws Exception {
        long deadline = System.nanoTime() + ENDING.toNanos();
        while (child.lives() && System.nanoTime() < deadline) {
            programs.pause(LOOK_AGAIN);
        }
        return !child.lives();
    }
}
