/** Counts who eats with which fork, without any protection but that of the table, which is the point. */
final class Forks {
    private final Fork[] forks;

    private static final class Fork {
        int eaters;
        int clashes;

        void take() {
            clashes += eaters == 0 ? 0 : 1;
            eaters++;
        }

        void putBack() {
            eaters--;
        }
    }

    Forks(int n) {
        forks = new Fork[n];
        for (int i = 0; i < n; i++) {
            forks[i] = new Fork();
        }
    }

    void take(int philosopher) {
        forks[philosopher].take();
        if (forks.length > 1) {
            forks[(philosopher + 1) % forks.length].take();
        }
    }

    void putBack(int philosopher) {
        forks[philosopher].putBack();
        if (forks.length > 1) {
            forks[(philosopher + 1) % forks.length].putBack();
        }
    }

    /** How often a fork was in two hands; to be asked when all threads have ended. */
    int clashes() {
        int clashes = 0;
        for (Fork fork : forks) {
            clashes += fork.clashes;
        }
        return clashes;
    }
}
