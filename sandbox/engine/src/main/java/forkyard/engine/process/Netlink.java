package forkyard.engine.process;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A socket to the kernel, on which it sends messages of one kind. One thread at a time. */
final class Netlink implements AutoCloseable {
    /** Of the process connector. */
    static final int CONNECTOR = 11;

    /** Of families that have their number from their name. */
    static final int GENERIC = 16;

    static final int HEADER = 16;

    private static final int FAMILY = 16; // AF_NETLINK
    private static final int DATAGRAM = 2;
    private static final int CLOSED_BY_EXEC = 0x80000;
    private static final int BUFFER_BY_FORCE = 33; // SO_RCVBUFFORCE
    private static final int BUFFER = 8 << 20;
    private static final int LARGEST = 64 << 10;

    private final int socket;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment buffer = arena.allocate(LARGEST);

    private Netlink(int socket) {
        this.socket = socket;
    }

    /** @param groups whose messages come, a bit each */
    static Netlink open(int protocol, int groups) throws Libc.Refused {
        Netlink opened = new Netlink(Libc.socket(FAMILY, DATAGRAM | CLOSED_BY_EXEC, protocol));
        try {
            Libc.option(opened.socket, Libc.OF_SOCKETS, BUFFER_BY_FORCE, BUFFER);
            Libc.bind(
                    opened.socket,
                    bytes(12)
                            .putShort((short) FAMILY)
                            .putShort((short) 0)
                            .putInt(0)
                            .putInt(groups)
                            .array());
            return opened;
        } catch (Libc.Refused e) {
            opened.close();
            throw e;
        }
    }

    int socket() {
        return socket;
    }

    /** Sends one message of this type. */
    void send(int type, int flags, byte[] content) throws Libc.Refused {
        Libc.send(
                socket,
                bytes(HEADER + content.length)
                        .putInt(HEADER + content.length)
                        .putShort((short) type)
                        .putShort((short) flags)
                        .putInt(0)
                        .putInt(0)
                        .put(content)
                        .array());
    }

    /** The next datagram, which may hold several messages, header and all. */
    ByteBuffer receive() throws Libc.Refused {
        int length = Libc.receive(socket, buffer);
        return ByteBuffer.wrap(buffer.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE))
                .order(ByteOrder.nativeOrder());
    }

    static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    }

    @Override
    public void close() {
        try {
            Libc.close(socket);
        } catch (Libc.Refused e) {
            throw new IllegalStateException("a socket of our own", e);
        } finally {
            arena.close();
        }
    }
}
