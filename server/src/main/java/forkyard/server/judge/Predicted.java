package forkyard.server.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a program would scale on more cores than there are. It rests on what was counted inside a container, so it decides nothing and is
 * never ranked.
 *
 * @param sentence what it comes to, or why nothing can be said
 * @param scaling null if nothing can be said
 */
public record Predicted(String sentence, @Nullable Scaling scaling) {
    /**
     * Counts are in executed bytecodes of the student's classes.
     *
     * @param work all of them
     * @param span those on the longest chain of which each waits for the one before
     * @param burdenedSpan the same where tasks that go to another thread and come back cost something
     * @param forks tasks that could go to another thread
     * @param parallelism work / span: more cores than that are of no use
     * @param points by growing number of cores
     */
    public record Scaling(long work, long span, long burdenedSpan, long forks, double parallelism, List<Point> points) {
        public Scaling {
            points = List.copyOf(points);
        }
    }

    /**
     * How many times as fast on {@code p} cores as on one.
     *
     * @param low with the cost of handing tasks out
     * @param high nothing can be faster
     */
    public record Point(int p, double low, double high) {}
}
