package forkyard.engine.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kernel's accounts of all threads of the machine that end ({@code linux/taskstats.h}). */
final class TaskStats {
    private static final Path ALL_CPUS = Path.of("/sys/devices/system/cpu/possible");
    private static final int HEADER = Netlink.HEADER + 4; // and struct genlmsghdr
    private static final int REQUEST = 1;
    private static final int CONTROLLER = 16;
    private static final int GET_FAMILY = 3;
    private static final int FAMILY_NAME = 2;
    private static final int FAMILY_ID = 1;
    private static final int GET = 1;
    private static final int REGISTER_CPUS = 3;
    private static final int OF_THREAD = 4; // TASKSTATS_TYPE_AGGR_PID
    private static final int STATS = 3;
    private static final int TYPE_BITS = 0x3fff;

    /** {@code cpu_run_virtual_total}: nanoseconds, not ticks. */
    private static final int CPU = 72;

    private static final int PROCESS = 368;

    private TaskStats() {}

    /** @throws IOException if this kernel keeps no such accounts, or not for us */
    static Netlink open() throws IOException {
        Netlink socket = Netlink.open(Netlink.GENERIC, 0);
        try {
            send(socket, CONTROLLER, GET_FAMILY, FAMILY_NAME, "TASKSTATS");
            int family = family(socket.receive());
            send(socket, family, GET, REGISTER_CPUS, Files.readString(ALL_CPUS).strip());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static void send(Netlink socket, int family, int command, int attribute, String text) throws IOException {
        byte[] value = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer content = Netlink.bytes(4 + padded(4 + value.length));
        content.put((byte) command)
                .put((byte) 1)
                .putShort((short) 0)
                .putShort((short) (4 + value.length))
                .putShort((short) attribute)
                .put(value);
        socket.send(family, REQUEST, content.array());
    }

    private static int family(ByteBuffer datagram) throws IOException {
        for (Attribute each : attributes(datagram, HEADER, datagram.getInt(0))) {
            if (each.type == FAMILY_ID) {
                return datagram.getShort(each.from);
            }
        }
        throw new IOException("this kernel has no taskstats");
    }

    /** What a datagram says of threads that have ended. */
    static List<Event> events(ByteBuffer datagram) {
        List<Event> events = new ArrayList<>();
        int end = Math.min(datagram.getInt(0), datagram.limit());
        for (Attribute each : attributes(datagram, HEADER, end)) {
            if (each.type == OF_THREAD) {
                for (Attribute inner : attributes(datagram, each.from, each.to)) {
                    if (inner.type == STATS && inner.to - inner.from >= PROCESS + 4) {
                        events.add(new Event.Used(
                                datagram.getInt(inner.from + PROCESS), datagram.getLong(inner.from + CPU)));
                    }
                }
            }
        }
        return events;
    }

    /** Where its value lies. */
    private record Attribute(int type, int from, int to) {}

    private static List<Attribute> attributes(ByteBuffer datagram, int from, int to) {
        List<Attribute> attributes = new ArrayList<>();
        int at = from;
        while (at + 4 <= to) {
            int length = Short.toUnsignedInt(datagram.getShort(at));
            if (length < 4 || at + length > to) {
                break;
            }
            attributes.add(new Attribute(datagram.getShort(at + 2) & TYPE_BITS, at + 4, at + length));
            at += padded(length);
        }
        return attributes;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
