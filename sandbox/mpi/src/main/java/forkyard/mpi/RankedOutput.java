package forkyard.mpi;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The output of all ranks on one stream: whole lines, each with the number of its rank and {@code "| "} before it. */
final class RankedOutput extends OutputStream {
    private static final String NOBODY = "-";

    private final PrintStream all;
    private final Map<String, ByteArrayOutputStream> begun = new HashMap<>();

    RankedOutput(PrintStream all) {
        this.all = all;
    }

    @Override
    public synchronized void write(int b) {
        ByteArrayOutputStream line = begun.computeIfAbsent(rank(), RankedOutput::tagged);
        line.write(b);
        if (b == '\n') {
            all.writeBytes(line.toByteArray());
            all.flush();
            begun.remove(rank());
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    /** The calling rank writes no more: a line that it has begun is whole. */
    synchronized void end() {
        if (begun.containsKey(rank())) {
            write('\n');
        }
    }

    private static ByteArrayOutputStream tagged(String rank) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes((rank + "| ").getBytes(StandardCharsets.UTF_8));
        return line;
    }

    private static String rank() {
        Rank rank = Rank.currentOrNone();
        return rank == null ? NOBODY : "" + rank.number();
    }
}
