package forkyard.mpi.rank;

import java.lang.reflect.Array;
import mpi.Comm;
import mpi.Datatype;

/** MPJ has ranks that are not the root pass on what is others', in a buffer that MPI lets them leave empty. */
final class Scratch {
    private Scratch() {}

    /** Room for a piece of every rank's. */
    static Object forAll(Comm comm, Object piece, int count, Datatype type) {
        return Array.newInstance(piece.getClass().getComponentType(), comm.Size() * count * type.Extent());
    }
}
