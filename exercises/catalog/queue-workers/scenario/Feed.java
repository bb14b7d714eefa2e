import forkyard.kit.Probe;
import forkyard.kit.Stage;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Gives the items, which are numbers from a secret on. It is for one thread at a time. */
final class Feed implements Iterator<Long> {
    private final Stage stage;
    private final long secret;
    private int next;

    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken() {
            super("the source has broken");
        }
    }

    Feed(Stage stage, long secret) {
        this.stage = stage;
        this.secret = secret;
    }

    @Override
    public boolean hasNext() {
        return next < stage.whole(2);
    }

    @Override
    public Long next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more items");
        }
        if (next == stage.whole(7)) {
            pause(stage.probe("quiet"));
        }
        if (next == stage.whole(4)) {
            throw new Broken();
        }
        stage.log().event("pull", next);
        return secret + next++;
    }

    static void pause(Probe gate) {
        try {
            gate.arrive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
