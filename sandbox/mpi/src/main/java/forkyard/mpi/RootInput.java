package forkyard.mpi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The standard input, which only rank 0 has; to all others it is empty. */
final class RootInput extends FilterInputStream {
    RootInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return isRoot() ? super.read() : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return isRoot() ? super.read(bytes, offset, length) : -1;
    }

    private static boolean isRoot() {
        Rank rank = Rank.currentOrNone();
        return rank != null && rank.number() == 0;
    }
}
