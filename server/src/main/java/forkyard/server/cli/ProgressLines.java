package forkyard.server.cli;

import forkyard.server.judge.Progress;
import forkyard.server.judge.TestResult;
import java.io.PrintWriter;

/** Says on the standard error what the judge is doing. */
final class ProgressLines implements Progress {
    private final PrintWriter err;

    ProgressLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void report(Step step) {
        switch (step) {
            case Step.Compiling _ -> say("Compiling");
            case Step.Testing t -> {
                if (t.test().outcome() == TestResult.Outcome.RUNNING) {
                    say("Checking %d of %d".formatted(t.test().number(), t.of()));
                }
            }
            case Step.Exploring e ->
                say("Exploring case %d of %d: %d schedules".formatted(e.number(), e.of(), e.schedules()));
            case Step.Verdicted v -> say("Checked: " + v.verdict().label());
            case Step.Recording _ -> say("Recording one run");
            case Step.Measuring m -> say(Printable.line(m.sentence()));
        }
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}
