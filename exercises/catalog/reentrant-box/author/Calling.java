/** A call of a script: what it does to two boxes, and how it reads in Java. */
record Calling(int thread, int operation, int box, int k, long result) {
    static final int ADD = 0;
    static final int REMOVE = 1;
    static final int MOVE = 2;
    static final int SIZE = 3;
    static final int BATCH = 4;
    static final int THROW = 5;
    static final int SELF = 6;

    private static final long RESULT = 1_000_000;

    /** What is in the two boxes. */
    record State(int first, int second) {
        int in(int box) {
            return box == 0 ? first : second;
        }

        State plus(int box, int k) {
            return box == 0 ? new State(first + k, second) : new State(first, second + k);
        }

        @Override
        public String toString() {
            return first + " and " + second;
        }
    }

    /** What the call has to give in this state. */
    long expected(State state) {
        int there = state.in(box);
        return switch (operation) {
            case REMOVE -> Math.min(k, there);
            case SIZE -> there;
            case BATCH -> there + k == 0 ? 0 : RESULT + there + k - 1;
            case THROW -> 1;
            default -> 0;
        };
    }

    State after(State state) {
        int there = state.in(box);
        return switch (operation) {
            case ADD, THROW -> state.plus(box, k);
            case REMOVE -> state.plus(box, -Math.min(k, there));
            case MOVE -> there < k ? state : state.plus(box, -k).plus(1 - box, k);
            case BATCH -> state.plus(box, Math.max(0, there + k - 1) - there);
            default -> state;
        };
    }

    String show() {
        String name = box == 0 ? "a" : "b";
        return switch (operation) {
            case ADD -> name + ".add(" + k + ")";
            case REMOVE -> name + ".remove(" + k + ")";
            case MOVE -> name + ".moveTo(" + (box == 0 ? "b" : "a") + ", " + k + ")";
            case SIZE -> name + ".size()";
            case BATCH -> name + ".batch(add(" + k + "), batch(remove(1), size()))";
            case THROW -> name + ".batch(add(" + k + "), throw)";
            default -> name + ".moveTo(" + name + ", " + k + ")";
        };
    }

    String show(long outcome) {
        return switch (operation) {
            case ADD, MOVE, SELF -> "returned";
            case BATCH -> "removed " + outcome / RESULT + ", size " + outcome % RESULT;
            case THROW -> outcome == 1 ? "threw" : "threw nothing";
            default -> "" + outcome;
        };
    }

    @Override
    public String toString() {
        return show() + ": " + show(result);
    }
}
