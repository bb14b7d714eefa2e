package forkyard.server.judge.mpi;

import forkyard.server.judge.Exhibit.Place;
import java.util.List;

/** How a rank has ended. Only {@link Done} is well. */
public sealed interface RankEnd {
    /** It has come to the end of {@code main}. */
    record Done(boolean isFinalized) implements RankEnd {}

    /** An exception came out of {@code main}. */
    record Threw(String type, String message, List<Place> frames) implements RankEnd {}

    /** It has ended its process by itself; {@code site} is where. */
    record Left(int code, String site) implements RankEnd {}

    /** It has called {@code Abort}. */
    record Aborted(int code, String site) implements RankEnd {}

    /** Its process has ended, and it has not said why; or with another exit code than 0 after it had come to its end. */
    record Gone(int code) implements RankEnd {}
}
