import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs: 0 for a stack, 1 for a queue; how many items go in, how many come out. The answer: how many of those that came out the
 * garbage collector has not taken away.
 */
public final class Unreachable implements Scenario<LockFree> {
    private static final int MOST_COLLECTIONS = 10;

    @Override
    public Object play(LockFree solution, Stage stage) {
        LfStack<Object> stack = solution.stack();
        LfQueue<Object> queue = solution.queue();
        List<WeakReference<Object>> out = new ArrayList<>();
        for (int i = 0; i < stage.whole(1); i++) {
            if (stage.whole(0) == 0) {
                stack.push(new Object());
            } else {
                queue.add(new Object());
            }
        }
        for (int i = 0; i < stage.whole(2); i++) {
            out.add(new WeakReference<>(stage.whole(0) == 0 ? stack.pop() : queue.poll()));
        }
        for (int i = 0; i < MOST_COLLECTIONS && held(out) > 0; i++) {
            System.gc();
        }
        int held = held(out);
        Reference.reachabilityFence(stack);
        Reference.reachabilityFence(queue);
        return held;
    }

    private static int held(List<WeakReference<Object>> out) {
        return (int) out.stream().filter(each -> !each.refersTo(null)).count();
    }
}
