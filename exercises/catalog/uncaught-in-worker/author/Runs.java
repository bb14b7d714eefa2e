import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;

/** Which jobs ran, when, and where. */
final class Runs {
    private Runs() {}

    /** Each once, all before the return, and never more at the same time than there may be threads. */
    static Finding check(int jobs, int threads, Log log) {
        int returned = log.only("return").number();
        int[] times = new int[jobs];
        int running = 0;
        int most = 0;
        for (Log.Entry entry : log.entries()) {
            if (entry.name().equals("begin")) {
                most = Math.max(most, ++running);
            } else if (entry.name().equals("end")) {
                running--;
                if (entry.number() < returned) {
                    times[index(entry.whole(0), jobs)]++;
                }
            }
        }
        if (most > threads) {
            return Finding.of(
                    Finding.Kind.RULE_VIOLATION,
                    "More jobs ran at the same time than there may be threads.",
                    new Detail("expected", "at most " + threads + " jobs"),
                    new Detail("actual", most + " jobs"));
        }
        for (int job = 0; job < jobs; job++) {
            if (times[job] != 1) {
                return Finding.wrong(
                        times[job] == 0 ? "runAll returned before a job had run to its end." : "A job ran more than once.",
                        new Detail("job", "" + job));
            }
        }
        return Finding.right();
    }

    /** The name of the thread in which this job ran. */
    static String thread(int job, Log log) {
        return log.named("begin")
                .filter(entry -> entry.whole(0) == job)
                .findFirst()
                .map(Log.Entry::threadName)
                .orElseThrow(() -> new Malformed("a job that did not begin"));
    }

    private static int index(long value, int length) {
        if (value < 0 || value >= length) {
            throw new Malformed("no job " + value);
        }
        return (int) value;
    }
}
