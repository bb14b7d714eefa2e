import forkyard.author.Log;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;

/** What the log tells of the laps: all begin after the one before is done, and are done after all have ended. */
final class Laps {
    private final Log log;
    private final String[] names;

    Laps(Log log, String[] names) {
        this.log = log;
        this.names = names;
    }

    /**
     * @param whole laps that all finish
     * @param broken whether one more is begun and not done
     */
    Finding check(int whole, boolean broken) {
        int last = broken ? whole + 1 : whole;
        for (int lap = 1; lap <= last; lap++) {
            for (int runner = 0; runner < names.length; runner++) {
                int begun = of("begin", runner, lap).size();
                if (begun > 1 || begun == 0 && lap <= whole) {
                    return Finding.wrong(
                            begun == 0 ? "A runner did not run a lap." : "A runner ran the same lap more than once.",
                            new Detail("runner", names[runner]),
                            new Detail("lap", "" + lap),
                            new Detail("expected", "once"),
                            new Detail("actual", begun + " times"));
                }
            }
            Finding done = done(lap, lap <= whole);
            if (done.kind() != Finding.Kind.RIGHT) {
                return done;
            }
        }
        return log.named("begin").anyMatch(each -> each.whole(1) > last)
                ? Finding.wrong(
                        broken
                                ? "A runner stumbled, and others began another lap."
                                : "A lap was run that nobody had asked for.",
                        new Detail("last lap", "" + last))
                : Finding.right();
    }

    private Finding done(int lap, boolean whole) {
        List<Log.Entry> done =
                log.named("done").filter(each -> each.whole(0) == lap).toList();
        if (done.size() != (whole ? 1 : 0)) {
            return Finding.wrong(
                    whole
                            ? "onLapDone was not called once for each lap."
                            : "onLapDone was called for a lap that not all have finished.",
                    new Detail("lap", "" + lap),
                    new Detail("expected", whole ? "one call" : "no call"),
                    new Detail("actual", done.size() + " calls"));
        }
        if (!whole) {
            return Finding.right();
        }
        int at = done.getFirst().number();
        for (int runner = 0; runner < names.length; runner++) {
            if (of("end", runner, lap).stream().noneMatch(each -> each.number() < at)) {
                return Finding.wrong(
                        "onLapDone was called before all had finished the lap.",
                        new Detail("lap", "" + lap),
                        new Detail("still running", names[runner]));
            }
            if (of("begin", runner, lap + 1).stream().anyMatch(each -> each.number() < at)) {
                return Finding.wrong(
                        "A runner began a lap before the one before was done.",
                        new Detail("runner", names[runner]),
                        new Detail("lap", "" + (lap + 1)));
            }
        }
        return log.named("back").allMatch(each -> each.number() > at)
                ? Finding.right()
                : Finding.wrong("run returned before the last lap was done.");
    }

    private List<Log.Entry> of(String name, int runner, int lap) {
        return log.named(name)
                .filter(each -> each.whole(0) == runner && each.whole(1) == lap)
                .toList();
    }
}
