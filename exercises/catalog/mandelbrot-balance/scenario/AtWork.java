import forkyard.kit.Scenario;
import forkyard.kit.StackWatch;
import forkyard.kit.Stage;
import java.util.Arrays;
import java.util.List;

/**
 * Inputs: the arguments of {@code render}. While it draws, a watcher looks at the stacks of all threads. The answer:
 * the image; how often none, one, two … threads were at work in the solution's code; how many threads were made.
 */
public final class AtWork implements Scenario<Fractal> {
    @Override
    public Object play(Fractal solution, Stage stage) throws Exception {
        Viewport v = stage.input(0, Viewport.class);
        StackWatch watch = new StackWatch(AtWork.class);
        List<?> drawn = watch.during(() -> {
            long before = new Thread().threadId();
            int[] image = solution.render(v, stage.whole(1), stage.whole(2), stage.whole(3), stage.whole(4));
            long made = new Thread().threadId() - before - 1; // every thread gets the next number, the briefest too
            return Arrays.asList(image, made);
        });
        return Arrays.asList(drawn.get(0), watch.counts(), drawn.get(1));
    }
}
