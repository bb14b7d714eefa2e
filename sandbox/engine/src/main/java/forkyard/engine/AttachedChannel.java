package forkyard.engine;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A container's standard input and output by way of the engine. A full buffer holds the engine's stream back. */
final class AttachedChannel extends ResultCallback.Adapter<Frame> implements Channel {
    private static final int BUFFER = 256 << 10;
    private static final int LAST_WORDS = 4 << 10;

    private final BytePipe input = new BytePipe(BUFFER);
    private final BytePipe output = new BytePipe(BUFFER);
    private byte[] errors = new byte[0];

    private AttachedChannel() {}

    /** Before the container is started, so that nothing is missed. */
    static AttachedChannel attach(Docker docker, String container) {
        AttachedChannel channel = new AttachedChannel();
        docker.attach(container, channel.input.source(), channel);
        return channel;
    }

    @Override
    public void connect(Duration limit, BooleanSupplier gone) {
        // the engine connected it before the start
    }

    @Override
    public InputStream in() {
        return output.source();
    }

    @Override
    public OutputStream out() {
        return input.sink();
    }

    @Override
    public void onNext(Frame frame) {
        if (frame.getStreamType() == StreamType.STDERR) {
            keep(frame.getPayload());
            return;
        }
        try {
            output.sink().write(frame.getPayload());
        } catch (IOException e) {
            // this side has closed the channel: what still comes is of no interest
        }
    }

    private synchronized void keep(byte[] more) {
        byte[] all = Arrays.copyOf(errors, errors.length + more.length);
        System.arraycopy(more, 0, all, errors.length, more.length);
        errors = Arrays.copyOfRange(all, Math.max(0, all.length - LAST_WORDS), all.length);
    }

    @Override
    public Optional<Path> directory() {
        return Optional.empty();
    }

    @Override
    public synchronized String lastWords() {
        return "it wrote: " + new String(errors, StandardCharsets.UTF_8).strip();
    }

    @Override
    public void onError(Throwable problem) {
        output.end();
        super.onError(problem);
    }

    @Override
    public void onComplete() {
        output.end();
        super.onComplete();
    }

    @Override
    public void close() throws IOException {
        input.end();
        output.sever();
        super.close();
    }
}
