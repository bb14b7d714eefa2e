package kit;

import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.jspecify.annotations.Nullable;

/** The way to the judge: a connection for each question that waits at the same time. It is for the kit and for what the judge runs beside it. */
public final class Judge {
    private static final String SOCKET = System.getProperty("kit.socket", "/forkyard/socket/q");
    private static final int LONGEST = 64 << 10;
    private static final BlockingDeque<Judge> IDLE = new LinkedBlockingDeque<>();

    private final DataInputStream in;
    private final DataOutputStream out;

    private Judge() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(SOCKET));
        in = new DataInputStream(Channels.newInputStream(channel));
        out = new DataOutputStream(Channels.newOutputStream(channel));
    }

    /** Asks and waits for the answer. The judge may have the process end instead. */
    public static @Nullable Object ask(String kind, @Nullable Object... arguments) {
        try {
            Judge idle = IDLE.pollFirst();
            Judge judge = idle == null ? new Judge() : idle;
            List<@Nullable Object> answer = judge.asked(kind, arguments);
            IDLE.addFirst(judge);
            if (answer.getFirst() instanceof Integer code) {
                Runtime.getRuntime().halt(code);
            }
            return answer.getLast();
        } catch (IOException e) {
            throw new IllegalStateException("the judge does not answer", e);
        }
    }

    static long number(String kind, @Nullable Object... arguments) {
        if (ask(kind, arguments) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("the judge has not answered with a number");
    }

    static @Nullable String text(String kind, @Nullable Object... arguments) {
        return ask(kind, arguments) instanceof String text ? text : null;
    }

    private List<@Nullable Object> asked(String kind, @Nullable Object... arguments) throws IOException {
        byte[] question = Values.encodeList(kind, Arrays.asList(arguments));
        byte[] frame = new byte[Integer.BYTES + question.length];
        ByteBuffer.wrap(frame).putInt(question.length).put(question);
        out.write(frame);
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new WireException("an answer of " + length + " bytes");
        }
        return Values.decodeList(in.readNBytes(length), Values.Types.NONE);
    }
}
