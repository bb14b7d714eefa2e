package forkyard.server.judge.mpi;

import java.util.List;

/** How a person is shown the command that starts ranks: as the program that they run, and not as what of ours runs it. */
public final class RankCommand {
    private static final String AS_THREADS = "forkyard.mpi.ThreadWorld";
    private static final String AS_PROCESS = "forkyard.mpi.ProcessRank";

    private RankCommand() {}

    /** @param words main class and arguments; returned as one line */
    public static String shown(List<String> words) {
        if (words.size() > 2 && words.getFirst().equals(AS_THREADS)) {
            return words.get(1) + " ranks of " + String.join(" ", words.subList(2, words.size()));
        }
        if (words.size() > 4 && words.getFirst().equals(AS_PROCESS)) {
            return "rank " + words.get(1) + " of " + words.get(2) + ": "
                    + String.join(" ", words.subList(4, words.size()));
        }
        return String.join(" ", words);
    }
}
