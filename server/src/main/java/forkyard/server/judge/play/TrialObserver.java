package forkyard.server.judge.play;

/** Is told when a trial's clock starts and stops, on the thread that plays it. */
public interface TrialObserver {
    /** Observes nothing. */
    TrialObserver NONE = new TrialObserver() {
        @Override
        public void begins() {}

        @Override
        public void ends() {}
    };

    /** Just before "go". */
    void begins();

    /** Just after the answer is whole. */
    void ends();
}
