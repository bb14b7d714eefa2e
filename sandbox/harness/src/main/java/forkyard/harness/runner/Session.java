package forkyard.harness.runner;

import forkyard.harness.Faults;
import forkyard.harness.JudgeFault;
import forkyard.harness.program.Program;
import forkyard.wire.Encoder;
import forkyard.wire.Failure;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.Opener;
import forkyard.wire.ToRunner;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one judge asks of this runner, from its classes to its last trial. */
final class Session {
    private static final Duration LAST_TRIAL = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Display display;
    private final Gates gates = new Gates();
    private final Map<Mode, Program> programs = new EnumMap<>(Mode.class);
    private final StudentThreads threads;
    private final Snapshots snapshots = new Snapshots(gates);
    private final Leftovers leftovers;
    private final ThreadGroup group;
    private final Reserve reserve = new Reserve();
    private final Opener opener = new Opener();
    private final Encoder encoder = new Encoder();
    private ToRunner.@Nullable Load load;
    private volatile @Nullable Trial trial;
    private @Nullable Thread player;

    /** Make it when every other thread of the harness is there: what comes later is taken for the student's. */
    Session(Outbox outbox) {
        this.outbox = outbox;
        this.display = new Display(outbox);
        this.threads = new StudentThreads();
        this.leftovers = Leftovers.started(threads, snapshots);
        this.group = new SolutionGroup(this::ranOut);
    }

    /** Carries out one message; trials play on in threads of their own. */
    void on(ToRunner message) {
        switch (message) {
            case ToRunner.Load asked -> load(asked);
            case ToRunner.Prepare asked -> prepare(asked);
            case ToRunner.Go asked -> current(asked.trial()).go(asked);
            case ToRunner.Release asked -> gates.tell(asked.ticket(), asked);
            case ToRunner.Reply asked -> gates.tell(asked.ticket(), asked);
            case ToRunner.Inspect asked ->
                outbox.send(new FromRunner.Threads(asked.number(), snapshots.withVirtual(threads.list())));
        }
    }

    private void load(ToRunner.Load asked) {
        load = asked;
        try {
            program(Mode.PLAIN).link();
        } catch (Throwable t) {
            Failure.Blame blame = t instanceof JudgeFault ? Failure.Blame.JUDGE : Failure.Blame.LOADING;
            outbox.send(new FromRunner.LoadFailed(Faults.of(t, blame)));
            return;
        }
        outbox.send(new FromRunner.Loaded());
    }

    private void prepare(ToRunner.Prepare asked) {
        if (trial != null) {
            trial.withdraw();
        }
        awaitLast(asked.trial());
        Program program;
        Recorder recorder;
        try {
            program = program(asked.mode());
            recorder = asked.mode() == Mode.RECORDED ? Recorder.started(load, threads) : null;
        } catch (Throwable t) {
            outbox.send(new FromRunner.Failed(asked.trial(), Faults.of(t, Failure.Blame.JUDGE)));
            return;
        }
        display.show(new Console(asked.trial(), asked.outputCap()));
        Trial next = new Trial(asked, program, outbox, gates, threads, reserve, opener, encoder, recorder);
        trial = next;
        Thread main = new Thread(group, next, "main");
        main.setContextClassLoader(program.loader());
        player = main;
        main.start();
        leftovers.after(main, next);
        outbox.send(new FromRunner.Prepared(asked.trial()));
    }

    /** The thread of a trial that failed or was withdrawn may still be on its way out. */
    private void awaitLast(int next) {
        try {
            if (player != null && !player.join(LAST_TRIAL)) {
                throw new JudgeFault("trial " + next + " before the end of the last");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the harness", e);
        }
    }

    /** What a plain trial has warmed up is what is recorded. */
    private Program program(Mode asked) {
        Mode mode = asked == Mode.RECORDED ? Mode.PLAIN : asked;
        Program known = programs.get(mode);
        if (known != null) {
            return known;
        }
        if (load == null) {
            throw new JudgeFault("a trial before any classes");
        }
        Program made = new Program(load, Instrumentation.load(mode, load));
        programs.put(mode, made);
        return made;
    }

    private Trial current(int number) {
        Trial current = trial;
        if (current == null || current.number() != number) {
            throw new JudgeFault("trial " + number + " is not prepared");
        }
        return current;
    }

    private void ranOut(OutOfMemoryError error) {
        Trial current = trial;
        if (current != null) {
            current.ranOut(error);
        }
    }

    /** The group of the student's threads: none of ours is in it. */
    private static final class SolutionGroup extends ThreadGroup {
        private final Consumer<OutOfMemoryError> ranOut;

        SolutionGroup(Consumer<OutOfMemoryError> ranOut) {
            super("main");
            this.ranOut = ranOut;
        }

        @Override
        public void uncaughtException(Thread thread, Throwable thrown) {
            if (thrown instanceof OutOfMemoryError error) {
                ranOut.accept(error);
            }
            super.uncaughtException(thread, thrown);
        }
    }
}
