/** A box of things that are all alike; it is empty at first. Any number of threads use it at once. Numbers are never negative. */
public interface Box {
    /** Puts so many things in. */
    void add(int k);

    /** Takes so many things out, or all if there are fewer; returns how many. */
    int remove(int k);

    /**
     * Moves so many things into another box, which is a {@code Solution} as well and may be this one: all of them, or none
     * if there are fewer. Nobody sees them in both boxes, or in neither.
     */
    void moveTo(Box other, int k);

    /**
     * Runs something as one step: nobody else sees or changes this box meanwhile. It may call all methods of this box but
     * {@code moveTo}, {@code batch} among them, and uses no other box. What it throws comes out; what it has done by then
     * stays done.
     */
    void batch(Runnable r);

    /** How many things are inside. */
    int size();
}
