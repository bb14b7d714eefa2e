package forkyard.engine.process;

import forkyard.engine.process.ProcessLife.End;
import forkyard.engine.process.ProcessLife.How;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All processes that one process has brought forth, and theirs, whatever they did to their session, group or parent. Nothing inside can
 * keep out of it: it is the kernel that tells who is born of whom. Any thread may ask.
 */
public final class ProcessTree implements AutoCloseable {
    private static final int BY_SIGNAL = 0x7f;

    /** Of so many it is kept what became of them. */
    public static final int MOST = 10_000;

    private final int root;
    private final Runnable forget;
    private final Map<Integer, Node> known = new HashMap<>();
    private final List<Node> all = new ArrayList<>();
    private int living;
    private boolean missed;
    private boolean tooMany;

    private static final class Node {
        final int process;
        int pid; // 0 until it could be read
        final int parent;
        final long bornNanos;
        List<String> command = List.of(); // until it runs a program of its own
        long cpuOfEnded;

        @Nullable
        End end;

        Node(int process, int pid, int parent, long bornNanos) {
            this.process = process;
            this.pid = pid;
            this.parent = parent;
            this.bornNanos = bornNanos;
        }
    }

    ProcessTree(int root, Runnable forget) {
        this.root = root;
        this.forget = forget;
    }

    /** What has been born so far, in that order; the process itself is not among it. */
    public synchronized List<ProcessLife> lives() {
        return all.stream().map(ProcessTree::life).toList();
    }

    /** How many live, zombies not among them. */
    public synchronized int living() {
        return living;
    }

    /** The number inside of a living process; 0 if it is none of these. */
    public synchronized int inside(int process) {
        Node node = known.get(process);
        if (node == null || node.end != null) {
            return 0;
        }
        if (node.pid == 0) {
            node.pid = Proc.innerPid(process);
        }
        return node.pid;
    }

    /** Whether the kernel had to leave something out, so that what is told here may not be all. */
    public synchronized boolean missed() {
        return missed;
    }

    /** Whether there have been more than {@value #MOST}. */
    public synchronized boolean tooMany() {
        return tooMany;
    }

    /**
     * Sends a signal to a living process.
     *
     * @param pid its number inside
     * @return false if none of that number lives
     */
    public synchronized boolean signal(int pid, int signal) throws IOException {
        for (Node each : known.values()) {
            if (each.pid == pid && each.end == null) {
                Libc.kill(each.process, signal);
                return true;
            }
        }
        return false;
    }

    /** Follows it no longer. */
    @Override
    public void close() {
        forget.run();
    }

    private boolean isBornOfUs(int parent) {
        Node node = known.get(parent);
        return parent == root || node != null && node.end == null;
    }

    synchronized void forked(Event.Forked fork) {
        if (!isBornOfUs(fork.parent())) {
            known.remove(fork.child()); // the number is another's now
            return;
        }
        Node parent = known.get(fork.parent());
        Node node = new Node(fork.child(), Proc.innerPid(fork.child()), parent == null ? 0 : parent.pid, fork.nanos());
        known.put(fork.child(), node);
        living++;
        if (all.size() < MOST) {
            all.add(node);
        } else {
            tooMany = true;
        }
    }

    synchronized void executed(int process) {
        Node node = known.get(process);
        if (node != null) {
            List<String> command = Proc.command(process);
            node.command = command.isEmpty() ? node.command : command;
        }
    }

    /** Its first thread may be the first to end: what the others have used is told later. */
    synchronized void used(int process, long nanos) {
        Node node = known.get(process);
        if (node != null) {
            node.cpuOfEnded += nanos;
        }
    }

    synchronized void ended(Event.Ended end) {
        Node node = known.get(end.process());
        if (node != null && node.end == null) {
            int signal = end.status() & BY_SIGNAL;
            How how = signal == 0 ? new How.Exited(end.status() >> 8 & 0xff) : new How.Signalled(signal);
            node.end = new End(end.nanos(), how);
            living--;
        }
    }

    synchronized void missedSome() {
        missed = true;
    }

    private static ProcessLife life(Node node) {
        Proc.Threads now = node.end == null ? Proc.threads(node.process) : Proc.Threads.NONE;
        return new ProcessLife(
                node.pid,
                node.parent,
                node.command,
                node.bornNanos,
                Optional.ofNullable(node.end),
                now.cpu().plusNanos(node.cpuOfEnded),
                now.count(),
                now.turns());
    }
}
