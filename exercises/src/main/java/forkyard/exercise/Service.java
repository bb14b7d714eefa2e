package forkyard.exercise;

/** What a submission finds on its network, in a container of the judge's beside its own. */
public enum Service implements Named {
    /** The web site of a case, ports that a director opens, and errands. */
    WEB("web"),
    /** The same, and a message broker that programs reach by JMS. */
    BROKER("broker");

    private final String id;

    Service(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
