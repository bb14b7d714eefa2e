package forkyard.server.judge.program;

import forkyard.engine.process.ProcessLife;
import forkyard.engine.process.ProcessLife.How;
import forkyard.engine.process.ProcessTree;
import forkyard.server.judge.JudgeFault;
import forkyard.wire.Caps;
import forkyard.wire.ProcessSeen;
import forkyard.wire.Text;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The processes of one play, by the kernel's word. */
final class Census {
    private static final int WORDS = 100;

    private final ProcessTree tree;
    private final long began;
    private final Set<Integer> started = new HashSet<>();

    /** @param began by the clock of {@link System#nanoTime} */
    Census(ProcessTree tree, long began) {
        this.tree = tree;
        this.began = began;
    }

    /** The supervisor has started this one for the director; what else it starts, to look at threads, is no program. */
    void started(int process) {
        started.add(process);
    }

    /** Those born since the play began, in that order. */
    List<ProcessSeen> seen() {
        if (tree.missed()) {
            throw new JudgeFault("The kernel could not tell of all processes.");
        }
        return tree.lives().stream()
                .filter(life -> life.bornNanos() >= began)
                .filter(life -> life.parent() != 0 || started.contains(life.pid()))
                .map(this::seen)
                .toList();
    }

    /** Whether there are others than the supervisor has told of. */
    boolean isIncomplete() {
        return tree.living() > living();
    }

    /** Whether there have been more than can be told of. */
    boolean tooMany() {
        return tree.tooMany();
    }

    /** Those that live now. */
    List<ProcessSeen> alive() {
        return seen().stream()
                .filter(process -> process.end() == ProcessSeen.End.LIVES)
                .toList();
    }

    int living() {
        return alive().size();
    }

    void signal(int process, int signal) {
        try {
            tree.signal(process, signal);
        } catch (IOException e) {
            throw new JudgeFault("A process cannot be sent a signal.", e);
        }
    }

    /** The number in the container of the host's process; 0 if it is none of this container's. */
    int inside(int process) {
        return tree.inside(process);
    }

    private ProcessSeen seen(ProcessLife life) {
        List<String> command = life.command().stream()
                .limit(WORDS)
                .map(word -> Text.clip(word, Caps.TEXT))
                .toList();
        ProcessSeen.End end = life.ended()
                .map(it -> switch (it.how()) {
                    case How.Exited _ -> ProcessSeen.End.EXITED;
                    case How.Signalled _ -> ProcessSeen.End.SIGNALLED;
                })
                .orElse(ProcessSeen.End.LIVES);
        int code = life.ended()
                .map(it -> switch (it.how()) {
                    case How.Exited(int exit) -> exit;
                    case How.Signalled(int signal) -> signal;
                })
                .orElse(0);
        return new ProcessSeen(
                life.pid(),
                life.parent(),
                command,
                micros(life.bornNanos()),
                end,
                code,
                life.ended().map(it -> micros(it.nanos())).orElse(0L),
                life.cpu().toNanos() / 1_000,
                life.threads(),
                life.turns());
    }

    private long micros(long nanos) {
        return (nanos - began) / 1_000;
    }
}
