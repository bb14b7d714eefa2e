package forkyard.exercise;

/** One of a few values that a YAML file names by a word. */
public interface Named {
    /** The word. */
    String id();
}
