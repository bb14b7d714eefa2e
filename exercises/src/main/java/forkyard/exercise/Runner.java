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

    @Override
    public String id() {
        return id;
    }
}
