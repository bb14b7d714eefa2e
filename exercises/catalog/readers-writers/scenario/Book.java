import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: readers, writers, turns of each. Writers count two pages up, one after the other, which nothing protects but the lock. The
 * answer: both pages at last, and how often readers saw them differ.
 */
public final class Book implements Scenario<RwLock> {
    private static final class Pages {
        int first;
        int second;
    }

    @Override
    public Object play(RwLock lock, Stage stage) throws Exception {
        int readers = stage.whole(0);
        int writers = stage.whole(1);
        int turns = stage.whole(2);
        Pages pages = new Pages();
        Pace pace = stage.pace(readers + writers);
        int[] torn = new int[readers];
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < readers + writers; i++) {
            int me = i;
            parts.add(() -> {
                for (int turn = 1; turn <= turns; turn++) {
                    pace.abreast(me, turn);
                    if (me < readers) {
                        lock.lockRead();
                        torn[me] += pages.first == pages.second ? 0 : 1;
                        lock.unlockRead();
                    } else {
                        lock.lockWrite();
                        pages.first++;
                        pages.second++;
                        lock.unlockWrite();
                    }
                }
                pace.done(me);
                return null;
            });
        }
        stage.together("visitor", parts);
        return List.of(pages.first, pages.second, torn);
    }
}
