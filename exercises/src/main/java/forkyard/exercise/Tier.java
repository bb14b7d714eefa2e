package forkyard.exercise;

/** How much an exercise belongs to a course: its core, a deeper look at a topic, or beyond. */
public enum Tier implements Named {
    CORE("core"),
    EXTRA("extra"),
    BEYOND("beyond");

    private final String id;

    Tier(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
