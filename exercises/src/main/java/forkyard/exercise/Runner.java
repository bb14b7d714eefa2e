package forkyard.exercise;

/** How a submission is run. */
public enum Runner implements Named {
    THREADS("threads"),
    PROCESSES("processes"),
    MPI("mpi"),
    OPENCL("opencl"),
    CUDA("cuda");

    private final String id;

    Runner(String id) {
        this.id = id;
    }

    /** Whether a submission is programs, each started as a JVM, and an author's director plays with them. */
    public boolean isOfPrograms() {
        return switch (this) {
            case PROCESSES, MPI -> true;
            case THREADS, OPENCL, CUDA -> false;
        };
    }

    @Override
    public String id() {
        return id;
    }
}
