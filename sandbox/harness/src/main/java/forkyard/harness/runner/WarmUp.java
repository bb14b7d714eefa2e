package forkyard.harness.runner;

import forkyard.harness.Sample;
import forkyard.wire.Case;
import forkyard.wire.Frames;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.Seal;
import forkyard.wire.ToRunner;
import forkyard.wire.Values;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Plays a built-in sample through the same code as a submission, frames and gates included, so that the first real trial finds
 * it loaded and linked.
 */
final class WarmUp implements Outbox.Sink {
    private static final int FRAME = 1 << 20;

    private final Frames<ToRunner> in = new Frames<>(ToRunner.class);
    private final Frames<FromRunner> out = new Frames<>(FromRunner.class);
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private int ended;
    private volatile boolean failuresAllowed;
    private final Session session;

    private WarmUp(Session session) {
        this.session = session;
    }

    /** Plays the sample this often. The outbox sends nothing out when it returns. */
    static void play(int times, Outbox outbox) throws IOException, InterruptedException {
        WarmUp warmUp = new WarmUp(new Session(outbox));
        outbox.redirect(warmUp);
        warmUp.ask(Sample.load());
        byte[] call = Values.encode(List.of(List.of("sum", new int[1_000], 2)));
        byte[] meeting = Values.encode(List.of(2));
        for (int i = 0; i < times; i++) {
            warmUp.trial(2 * i, Case.CALL, call);
            warmUp.trial(2 * i + 1, Sample.name("Meeting"), meeting);
        }
        // What is first loaded when memory has run out does not load.
        warmUp.failuresAllowed = true;
        warmUp.trial(2 * times, Case.CALL, Values.encode(List.of(List.of("missing"))));
    }

    private void trial(int number, String driver, byte[] input) throws IOException, InterruptedException {
        byte[] key = new byte[Seal.KEY_BYTES];
        byte[] sealed = input.clone();
        Seal.apply(sealed, key);
        ask(new ToRunner.Prepare(number, Mode.PLAIN, 0, FRAME, driver, sealed));
        ask(new ToRunner.Go(number, key, 0));
        synchronized (this) {
            while (ended <= number) {
                wait();
            }
        }
    }

    private void ask(ToRunner message) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        in.write(message, frame);
        ToRunner arrived = in.read(new ByteArrayInputStream(frame.toByteArray()), FRAME);
        if (arrived == null) {
            throw new IOException("a frame was lost");
        }
        session.on(arrived);
    }

    @Override
    public synchronized void send(FromRunner message) throws IOException {
        sent.reset();
        out.write(message, sent);
        if (message instanceof FromRunner.Arrival arrival) {
            ask(new ToRunner.Release(arrival.ticket(), 0));
        } else if (message instanceof FromRunner.Answered || message instanceof FromRunner.Failed && failuresAllowed) {
            ended++;
            notifyAll();
        } else if (message instanceof FromRunner.Failed || message instanceof FromRunner.LoadFailed) {
            throw new IOException("the warm-up sample fails: " + message);
        }
    }
}
