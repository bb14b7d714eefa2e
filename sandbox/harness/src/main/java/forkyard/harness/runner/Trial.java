package forkyard.harness.runner;

import forkyard.harness.JudgeFault;
import forkyard.harness.Link;
import forkyard.harness.hook.Calm;
import forkyard.harness.hook.Elided;
import forkyard.harness.hook.Noise;
import forkyard.harness.program.Blames;
import forkyard.harness.program.CallDriver;
import forkyard.harness.program.Program;
import forkyard.kit.Stage;
import forkyard.wire.Case;
import forkyard.wire.Digest;
import forkyard.wire.Encoder;
import forkyard.wire.Failure;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.Opener;
import forkyard.wire.ThreadSnapshot;
import forkyard.wire.ToRunner;
import forkyard.wire.WireException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One execution on one input, in a thread of its own that is named as a program's first thread is. */
final class Trial implements Runnable {
    private final int number;
    private final Mode mode;
    private final long seed;
    private final String driver;
    private final Program program;
    private final Outbox outbox;
    private final StudentThreads threads;
    private final Reserve reserve;
    private final Opener opener;
    private final Encoder encoder;
    private final TrialWall wall;
    private final Blames blames;
    private final @Nullable Recorder recorder;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Object lock = new Object();
    private byte @Nullable [] sealed;
    private ToRunner.@Nullable Go go;
    private boolean withdrawn;
    private byte @Nullable [] answer;
    private FromRunner.@Nullable Counted counted;

    Trial(
            ToRunner.Prepare asked,
            Program program,
            Outbox outbox,
            Gates gates,
            StudentThreads threads,
            Reserve reserve,
            Opener opener,
            Encoder encoder,
            @Nullable Recorder recorder) {
        this.recorder = recorder;
        this.reserve = reserve;
        this.opener = opener;
        this.encoder = encoder;
        this.number = asked.trial();
        this.mode = asked.mode();
        this.seed = asked.seed();
        this.driver = asked.driver();
        this.threads = threads;
        this.program = program;
        this.outbox = outbox;
        this.sealed = asked.sealed();
        this.wall = new TrialWall(asked.trial(), asked.mode(), outbox, gates, program.types());
        this.blames = new Blames(program);
    }

    int number() {
        return number;
    }

    /** Opens the input and begins, in the thread that runs this. */
    void go(ToRunner.Go message) {
        synchronized (lock) {
            go = message;
            lock.notifyAll();
        }
    }

    /** It is not wanted any more, unless it has begun. */
    void withdraw() {
        synchronized (lock) {
            withdrawn = true;
            lock.notifyAll();
        }
    }

    /** A thread of the student's died because memory or threads ran out: nothing after that is what the program means. */
    void ranOut(OutOfMemoryError error) {
        boolean told = false;
        try {
            failWith(error);
            told = true;
        } finally {
            if (!told) {
                Link.runOut();
            }
        }
    }

    /** Whether it has an answer to hand over. Call it when the trial's thread has ended. */
    boolean isCommitted() {
        return answer != null;
    }

    /** Hands the answer over, what was recorded before it. Nothing of this trial goes out after it. */
    void answered(List<ThreadSnapshot> leftovers) throws InterruptedException {
        if (answer != null) {
            if (counted != null) {
                outbox.send(counted);
            }
            if (recorder != null) {
                outbox.send(new FromRunner.Recorded(number, recorder.read()));
            }
            wall.close(new FromRunner.Answered(number, answer, leftovers));
            answer = null;
        }
    }

    @Override
    public void run() {
        ToRunner.Go key = awaitGo();
        if (key == null) {
            return;
        }
        boolean told = false;
        try {
            play(key);
            told = true;
        } finally {
            if (!told) {
                Link.runOut();
            }
        }
    }

    private void play(ToRunner.Go key) {
        try {
            switch (mode) {
                case PLAIN -> {}
                case RECORDED -> {}
                case NOISE -> Noise.begin(seed);
                case CALM -> Calm.begin(threads::withCarriers);
                case ELIDED -> Elided.begin();
            }
            byte[] encoded = result(key.key());
            if (mode == Mode.ELIDED) {
                counted = counted(Elided.end());
            }
            long digest = Digest.of(encoded, key.digestKey());
            if (over.compareAndSet(false, true)) {
                commit(encoded, digest);
            }
        } catch (Throwable t) {
            failWith(t);
        }
    }

    private FromRunner.Counted counted(Elided.Counts counts) {
        return new FromRunner.Counted(number, counts.work(), counts.span(), counts.burdenedSpan(), counts.forks());
    }

    private void failWith(Throwable thrown) {
        try {
            fail(blames.explain(thrown));
        } catch (OutOfMemoryError
                | LinkageError again) { // a class of ours that found no memory to begin with stays broken
            if (reserve.isSpent()) {
                Link.runOut();
            }
            reserve.spend();
            failWith(thrown);
        }
    }

    private void fail(Failure failure) {
        if (over.compareAndSet(false, true)) {
            try {
                wall.close(new FromRunner.Failed(number, failure));
            } catch (OutOfMemoryError e) {
                Link.runOut(); // a judge that hears of no end waits until time is up
            }
        }
    }

    private void commit(byte[] encoded, long digest) {
        try {
            outbox.send(new FromRunner.Committed(number, digest, encoded.length));
            answer = encoded;
        } catch (OutOfMemoryError e) {
            Link.runOut();
        }
    }

    private byte[] result(byte[] key) throws Throwable {
        List<@Nullable Object> inputs = open(key);
        if (recorder != null) {
            recorder.begin();
        }
        Object result = played(inputs);
        if (recorder != null) {
            recorder.end();
        }
        return encoder.encode(result); // the judge has them before it lets the next trial begin
    }

    private @Nullable Object played(List<@Nullable Object> inputs) throws Exception {
        return switch (driver) {
            case Case.CALL -> new CallDriver(program, false).play(inputs);
            case Case.TRY -> new CallDriver(program, true).play(inputs);
            default -> program.newScenario(driver).play(program.newSolution(), new Stage(wall, inputs));
        };
    }

    private List<@Nullable Object> open(byte[] key) {
        byte[] input = sealed;
        sealed = null; // large, and not needed beside what is decoded from it
        if (input == null) {
            throw new JudgeFault("a trial runs once");
        }
        try {
            return opener.open(input, key, program.types());
        } catch (WireException e) {
            throw new JudgeFault("the input does not decode: " + e.getMessage(), e);
        }
    }

    /** None if it was withdrawn before. */
    private ToRunner.@Nullable Go awaitGo() {
        synchronized (lock) {
            while (go == null && !withdrawn) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    // nobody has a reason to; the trial has not begun
                }
            }
            return go;
        }
    }
}
