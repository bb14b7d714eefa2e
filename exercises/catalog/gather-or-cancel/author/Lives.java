import forkyard.author.Log;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;

/** When the jobs ended that nobody needed any more: interrupted, and before the call did. */
final class Lives {
    private Lives() {}

    static Finding check(Log log, String method, long others) {
        int running = 0;
        for (Log.Entry each : log.entries()) {
            switch (each.name()) {
                case "let go" -> {
                    return Finding.wrong(
                            method + " waited for a job that was not needed any more, instead of interrupting it.",
                            new Detail("job", "" + each.whole(0)));
                }
                case "interrupted" -> running++;
                case "ended" -> {
                    return running >= others ? Finding.right() : leak(method, others - running);
                }
                default -> {}
            }
        }
        return leak(method, others - running);
    }

    private static Finding leak(String method, long left) {
        return Finding.of(
                Finding.Kind.LEAK,
                method + " came back while jobs of its were still running.",
                new Detail("jobs still running", "" + left));
    }

    /** The same of jobs that wait until they are interrupted, for each call of its own. */
    static Finding deadline(Log log) {
        int running = 0;
        for (Log.Entry each : log.entries()) {
            switch (each.name()) {
                case "begun" -> running++;
                case "interrupted" -> running--;
                case "ended" -> {
                    if (running != 0) {
                        return leak("within", running);
                    }
                }
                default -> {}
            }
        }
        return running == 0 ? Finding.right() : leak("within", running);
    }
}
