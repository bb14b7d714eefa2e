import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Inputs: threads, how the function ends, whether the function rests at the gate {@code quiet} until all others wait for it,
 * whether it interrupts one of them then and rests once more. All threads ask for key 0. When all have their answer, one
 * more call asks again.
 */
public final class SameKey implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int threads = stage.whole(0);
        boolean rests = stage.input(2, Boolean.class);
        boolean interrupts = stage.input(3, Boolean.class);
        AtomicReferenceArray<Thread> callers = new AtomicReferenceArray<>(threads);
        Told told = new Told(stage.log());
        Memo<Key, Long> memo = factory.create((key, self) -> told.run(key.number(), stage.whole(1), () -> {
            if (rests) {
                stage.probe("quiet").arrive();
            }
            if (interrupts && interruptOne(callers)) {
                stage.log().event("interrupted");
                stage.probe("quiet").arrive();
            }
        }));
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int me = i;
            parts.add(() -> {
                callers.set(me, Thread.currentThread());
                told.get(me, 0, memo, 0);
                callers.set(me, null);
                return null;
            });
        }
        stage.together("caller", parts);
        stage.log().event("again");
        told.get(threads, 0, memo, 0);
        return threads;
    }

    /** Somebody who waits for the calling thread, or will soon; false if there is nobody yet. */
    private static boolean interruptOne(AtomicReferenceArray<Thread> callers) {
        for (int i = 0; i < callers.length(); i++) {
            Thread caller = callers.get(i);
            if (caller != null && caller != Thread.currentThread()) {
                caller.interrupt();
                return true;
            }
        }
        return false;
    }
}
