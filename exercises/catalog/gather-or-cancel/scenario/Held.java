import forkyard.kit.Stage;

/** Jobs that are held at the gate {@code held} until nothing else can happen, or until they are interrupted. */
final class Held {
    private final Stage stage;
    private final boolean clearsUp;

    /** @param clearsUp whether an interrupted job comes to the gate {@code clearing} before it ends */
    Held(Stage stage, boolean clearsUp) {
        this.stage = stage;
        this.clearsUp = clearsUp;
    }

    long job(int number) throws InterruptedException {
        try {
            stage.probe("held").arrive();
            stage.log().event("let go", number);
            return number;
        } catch (InterruptedException e) {
            if (clearsUp) {
                stage.probe("clearing").arrive();
            }
            stage.log().event("interrupted", number);
            throw e;
        }
    }
}
