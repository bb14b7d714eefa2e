package forkyard.engine.process;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** The kernel's process connector: births, programs and ends of all processes of the machine ({@code linux/cn_proc.h}). */
final class Connector {
    private static final int GROUP = 1;
    private static final int LISTEN = 1;
    private static final int DONE = 3; // the type of a message that is whole
    private static final int CONTENT = Netlink.HEADER + 20; // behind struct cn_msg

    private static final int FORK = 1;
    private static final int EXEC = 2;
    private static final int EXIT = 0x80000000;

    private Connector() {}

    static Netlink open() throws Libc.Refused {
        Netlink socket = Netlink.open(Netlink.CONNECTOR, GROUP);
        try {
            socket.send(
                    DONE,
                    0,
                    Netlink.bytes(24)
                            .putInt(GROUP)
                            .putInt(GROUP)
                            .putInt(0)
                            .putInt(0)
                            .putShort((short) 4)
                            .putShort((short) 0)
                            .putInt(LISTEN)
                            .array());
            return socket;
        } catch (Libc.Refused e) {
            socket.close();
            throw e;
        }
    }

    /** What a datagram says of processes, as opposed to single threads. */
    static List<Event> events(ByteBuffer datagram) {
        if (datagram.limit() < CONTENT + 40) {
            return List.of();
        }
        long nanos = datagram.getLong(CONTENT + 8);
        ByteBuffer data = datagram.slice(CONTENT + 16, 24).order(datagram.order());
        Optional<Event> event = switch (datagram.getInt(CONTENT)) {
            case FORK ->
                isProcess(data, 8)
                        ? Optional.of(new Event.Forked(data.getInt(4), data.getInt(12), nanos))
                        : Optional.empty();
            case EXEC -> Optional.of(new Event.Executed(data.getInt(4)));
            case EXIT ->
                isProcess(data, 0)
                        ? Optional.of(new Event.Ended(data.getInt(4), data.getInt(8), nanos))
                        : Optional.empty();
            default -> Optional.empty();
        };
        return event.stream().toList();
    }

    /** A process has the number of its first thread. */
    private static boolean isProcess(ByteBuffer data, int thread) {
        return data.getInt(thread) == data.getInt(thread + 4);
    }
}
