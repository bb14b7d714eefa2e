package forkyard.author;

import forkyard.wire.Case;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes the cases of one exercise. The class is {@code Generate}, public, with a public constructor of no argument. */
public interface Generator {
    /** The algorithm of the random numbers, a name for {@link RandomGenerator#of}; each call has its own, from a seed. */
    String RANDOM_NUMBERS = "L64X128MixRandom";

    /** The public cases, smallest first; students see their inputs. Each is marked as a sample. */
    List<Case> samples() throws Exception;

    /** The secret cases, smallest first; the same random numbers give the same cases. */
    List<Case> cases(RandomGenerator random) throws Exception;

    /**
     * Cases whose schedules are explored, the most telling first: two or three threads, a few calls each. They are always the same, for a
     * schedule that was found is played again on them; before they are explored they are played as any other.
     */
    default List<Case> explored() throws Exception {
        return List.of();
    }

    /**
     * The input of one timed trial, fresh each time. Only exercises whose speed is scored have it. The same random numbers and size
     * give the same input whatever the parallelism.
     *
     * @param size how large it is, in a unit of the exercise's own; the baseline's time grows with it
     * @param parallelism how many cores the submission may use
     */
    default Case trial(RandomGenerator random, int size, int parallelism) throws Exception {
        throw new UnsupportedOperationException("speed is scored, but Generate has no trial()");
    }
}
