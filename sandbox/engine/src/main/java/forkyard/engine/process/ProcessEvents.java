package forkyard.engine.process;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to what the kernel says of the processes of this machine; it does so to root alone. */
public final class ProcessEvents implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessEvents.class);
    private static final int LOOK_MILLIS = 200;
    private static final int ENTRY = 8; // struct pollfd
    private static final short READABLE = 1;

    private final Netlink accounts;
    private final Netlink connector;
    private final List<ProcessTree> trees = new CopyOnWriteArrayList<>();
    private final Thread listener =
            Thread.ofPlatform().name("engine: processes").daemon().unstarted(this::listen);
    private volatile boolean closed;

    private ProcessEvents(Netlink accounts, Netlink connector) {
        this.accounts = accounts;
        this.connector = connector;
    }

    /** @throws IOException if this process is not root, or the kernel tells nothing */
    public static ProcessEvents open() throws IOException {
        Netlink accounts = TaskStats.open();
        try {
            ProcessEvents events = new ProcessEvents(accounts, Connector.open());
            events.listener.start();
            return events;
        } catch (IOException e) {
            accounts.close();
            throw e;
        }
    }

    /**
     * From now on.
     *
     * @param root the host's number of the process whose children are followed
     */
    public ProcessTree follow(int root) {
        ProcessTree[] tree = new ProcessTree[1];
        tree[0] = new ProcessTree(root, () -> trees.remove(tree[0]));
        trees.add(tree[0]);
        return tree[0];
    }

    @Override
    public void close() {
        closed = true; // its thread closes the sockets when it sees it
    }

    private void listen() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment entries = arena.allocate(2 * ENTRY, Integer.BYTES);
            while (!closed) {
                await(entries);
                // A thread's account is there before its process's end is told: read first, it is never late.
                if (isReadable(entries, 0)) {
                    hear(accounts, TaskStats::events);
                } else if (isReadable(entries, 1)) {
                    hear(connector, Connector::events);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("the kernel is not heard any more", e);
            trees.forEach(ProcessTree::missedSome);
        } finally {
            connector.close();
            accounts.close();
        }
    }

    private void await(MemorySegment entries) throws IOException {
        entries.fill((byte) 0);
        entries.set(ValueLayout.JAVA_INT, 0, accounts.socket());
        entries.set(ValueLayout.JAVA_SHORT, 4, READABLE);
        entries.set(ValueLayout.JAVA_INT, ENTRY, connector.socket());
        entries.set(ValueLayout.JAVA_SHORT, ENTRY + 4, READABLE);
        try {
            Libc.poll(entries, 2, LOOK_MILLIS);
        } catch (Libc.Refused e) {
            if (e.number() != Libc.INTERRUPTED) {
                throw e;
            }
        }
    }

    private static boolean isReadable(MemorySegment entries, int index) {
        return entries.get(ValueLayout.JAVA_SHORT, (long) index * ENTRY + 6) != 0;
    }

    private void hear(Netlink socket, Function<ByteBuffer, List<Event>> reading) throws IOException {
        try {
            reading.apply(socket.receive()).forEach(this::tell);
        } catch (Libc.Refused e) {
            switch (e.number()) {
                case Libc.INTERRUPTED -> {}
                case Libc.OVERRUN -> tell(new Event.Missed());
                default -> throw e;
            }
        }
    }

    private void tell(Event event) {
        for (ProcessTree tree : trees) {
            switch (event) {
                case Event.Forked fork -> tree.forked(fork);
                case Event.Executed(int process) -> tree.executed(process);
                case Event.Used(int process, long nanos) -> tree.used(process, nanos);
                case Event.Ended end -> tree.ended(end);
                case Event.Missed() -> tree.missedSome();
            }
        }
    }
}
