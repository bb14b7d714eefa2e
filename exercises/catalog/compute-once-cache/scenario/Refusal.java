/** What the function throws on purpose: a checked exception, an unchecked one or an error, each with the number of its run. */
final class Refusal {
    static final class Checked extends Exception {
        private static final long serialVersionUID = 1;

        Checked(long run) {
            super("" + run);
        }
    }

    static final class Unchecked extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unchecked(long run) {
            super("" + run);
        }
    }

    static final class Grave extends Error {
        private static final long serialVersionUID = 1;

        Grave(long run) {
            super("" + run);
        }
    }

    private Refusal() {}

    /** Throws the kind that this key has: 1 checked, 2 unchecked, 3 an error; any other succeeds. */
    static void perhaps(int kind, long run) throws Exception {
        switch (kind) {
            case 1 -> throw new Checked(run);
            case 2 -> throw new Unchecked(run);
            case 3 -> throw new Grave(run);
            default -> {}
        }
    }
}
