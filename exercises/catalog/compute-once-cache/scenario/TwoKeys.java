import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: threads, how many different hash codes. Each thread asks for a key of its own, and all must be computed at once:
 * the function meets the others at the gate {@code keys}. The answer: what each thread got, which is the secret of its
 * meeting.
 */
public final class TwoKeys implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int threads = stage.whole(0);
        Memo<Key, Long> memo = factory.create((key, self) -> stage.probe("keys").arrive());
        long[] got = new long[threads];
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int me = i;
            parts.add(() -> {
                got[me] = memo.get(new Key(me, me % stage.whole(1)));
                return null;
            });
        }
        stage.together("caller", parts);
        return got;
    }
}
