package forkyard.exercise;

/** What the ranks of a submission with MPI are when it is judged. */
public enum Ranks implements Named {
    /** Threads of one JVM: strict about sends that nobody receives yet. */
    THREADS("threads"),
    /** JVMs, which is also how speed is measured. */
    PROCESSES("processes");

    private final String id;

    Ranks(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
