package forkyard.exercise;

/** The subject an exercise belongs to. */
public enum Track implements Named {
    FOUNDATIONS("foundations"),
    THREADS("threads"),
    PROCESSES("processes"),
    ASYNC("async"),
    DISTRIBUTED("distributed"),
    CLOUD("cloud"),
    MPI("mpi"),
    GPU("gpu"),
    DEBUGGING("debugging"),
    ALGORITHMS("algorithms");

    private final String id;

    Track(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
