package forkyard.mpi.rank;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import mpi.Comm;
import mpi.Datatype;
import mpi.MPI;

/** How many bytes pieces of buffers are. */
final class Sizes {
    private Sizes() {}

    /** Of elements of primitive types; 0 of objects, whose size only their contents tell. */
    static long of(Datatype type, int count) {
        return (long) Math.max(0, type.getByteSize()) * count;
    }

    static long of(Object buffer, int offset, int count, Datatype type) {
        return type == MPI.OBJECT && buffer instanceof Object[] objects
                ? ofObjects(objects, offset, count)
                : of(type, count);
    }

    /** Of as many pieces as the communicator has ranks, but for that of this rank; they lie one after the other. */
    static long ofOthers(Comm comm, Object buffer, int offset, int count, Datatype type) {
        long bytes = 0;
        for (int rank = 0; rank < comm.Size(); rank++) {
            bytes += rank == comm.Rank() ? 0 : of(buffer, offset + rank * count, count, type);
        }
        return bytes;
    }

    /** The same where they lie at places, counted from the offset. */
    static long ofOthers(Comm comm, Object buffer, int offset, int[] counts, int[] places, Datatype type) {
        long bytes = 0;
        for (int rank = 0; rank < comm.Size(); rank++) {
            bytes += rank == comm.Rank() ? 0 : of(buffer, offset + places[rank], counts[rank], type);
        }
        return bytes;
    }

    private static long ofObjects(Object[] objects, int offset, int count) {
        Counted counted = new Counted();
        try (ObjectOutputStream out = new ObjectOutputStream(counted)) {
            for (int i = offset; i < Math.min(objects.length, offset + count); i++) {
                out.writeObject(objects[i]);
            }
        } catch (IOException e) {
            return 0; // MPJ says itself that they cannot be sent
        }
        return counted.bytes;
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] more, int offset, int length) {
            bytes += length;
        }
    }
}
