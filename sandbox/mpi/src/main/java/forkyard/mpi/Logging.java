package forkyard.mpi;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;

/**
 * What logs a call: a static method of the same name, which takes the object that is called, the call's arguments, and where it stands.
 *
 * @param by the class that has it, of those of {@code forkyard.mpi.rank}
 * @param type of the logging method
 */
record Logging(ClassDesc by, String method, MethodTypeDesc type) {
    private static final String PACKAGE = "forkyard.mpi.rank.";

    private static final Set<String> MESSAGES = Set.of(
            "Send",
            "Ssend",
            "Bsend",
            "Rsend",
            "Isend",
            "Issend",
            "Ibsend",
            "Irsend",
            "Recv",
            "Irecv",
            "Sendrecv",
            "Sendrecv_replace",
            "Probe");
    private static final Set<String> COLLECTIVES = Set.of(
            "Barrier",
            "Bcast",
            "Gather",
            "Gatherv",
            "Scatter",
            "Scatterv",
            "Allgather",
            "Allgatherv",
            "Alltoall",
            "Alltoallv",
            "Reduce",
            "Allreduce",
            "Reduce_scatter",
            "Scan",
            "Split",
            "Create_cart",
            "Create",
            "Sub",
            "Shift");
    private static final Set<String> OF_GRIDS = Set.of("Sub", "Shift");
    private static final Set<String> REQUESTS =
            Set.of("Wait", "Test", "Waitall", "Waitany", "Waitsome", "Testall", "Testany", "Testsome");
    private static final Set<String> PROGRAM = Set.of("Init", "Finalize", "Wtime", "Wtick");

    /**
     * That of a call; null if it is not logged.
     *
     * @param owner with slashes
     * @param call without the object that is called
     */
    static Logging of(String owner, String method, MethodTypeDesc call, boolean isStatic) {
        String by = by(owner, method);
        if (by == null) {
            return null;
        }
        MethodTypeDesc withSite = call.insertParameterTypes(call.parameterCount(), ConstantDescs.CD_String);
        return new Logging(
                ClassDesc.of(PACKAGE + by),
                method,
                isStatic ? withSite : withSite.insertParameterTypes(0, receiver(method, by)));
    }

    private static String by(String owner, String method) {
        return switch (owner) {
            case "java/lang/System" -> method.equals("exit") ? "Program" : null;
            case "mpi/MPI" -> PROGRAM.contains(method) ? "Program" : null;
            case "mpi/Request", "mpi/Prequest" -> REQUESTS.contains(method) ? "Requests" : null;
            case "mpi/Comm", "mpi/Intracomm", "mpi/Cartcomm", "mpi/Graphcomm" -> ofCommunicator(method);
            default -> null;
        };
    }

    private static String ofCommunicator(String method) {
        if (method.equals("Abort")) {
            return "Program";
        }
        if (MESSAGES.contains(method)) {
            return "Messages";
        }
        return COLLECTIVES.contains(method) ? "Collectives" : null;
    }

    /** The class that declares the call, whichever the student's code names. */
    private static ClassDesc receiver(String method, String by) {
        return switch (by) {
            case "Messages", "Program" -> ClassDesc.of("mpi.Comm");
            case "Requests" -> ClassDesc.of("mpi.Request");
            default -> ClassDesc.of(OF_GRIDS.contains(method) ? "mpi.Cartcomm" : "mpi.Intracomm");
        };
    }

    /** Calls it; what it takes but for the place is on the stack. */
    void call(CodeBuilder code, String site) {
        code.ldc(site);
        code.invokestatic(by, method, type);
    }
}
