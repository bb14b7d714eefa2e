package forkyard.server.cli;

import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Exhibit.Place;
import forkyard.server.judge.MessageTrace;
import forkyard.server.judge.Transcript;
import forkyard.server.submission.PredictedView;
import forkyard.server.submission.SubmissionViews.DiagnosticView;
import forkyard.server.submission.SubmissionViews.SpeedupView;
import forkyard.server.submission.SubmissionViews.SubmissionView;
import forkyard.server.submission.SubmissionViews.TestView;
import forkyard.server.submission.TimelineView;
import forkyard.wire.Caps;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A judged submission as a person reads it: the verdict, a sentence, the evidence, the cases, the speedup. */
final class Report {
    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void print(SubmissionView view) {
        view.diagnostics().forEach(this::diagnostic);
        view.tests().forEach(this::test);
        SpeedupView speedup = view.speedup();
        if (speedup != null) {
            speedup(speedup);
        }
        out.println();
        out.println("%s  %s".formatted(view.verdict(), Printable.line(String.valueOf(view.sentence()))));
        Exhibit exhibit = view.exhibit();
        if (exhibit != null) {
            exhibit(exhibit);
        }
        TimelineView timeline = view.timeline();
        if (timeline != null) {
            new TimelineReport(out).print(timeline);
        }
    }

    private void diagnostic(DiagnosticView diagnostic) {
        out.println("%s:%d:%d: %s: %s"
                .formatted(
                        Printable.line(diagnostic.file()),
                        diagnostic.line(),
                        diagnostic.column(),
                        diagnostic.severity(),
                        Printable.text(diagnostic.message())));
    }

    private void test(TestView test) {
        String millis = test.millis() == null ? "" : test.millis() + " ms";
        out.println("%4d  %-8s %8s  %s%s"
                .formatted(
                        test.number(),
                        test.outcome(),
                        millis,
                        Printable.line(test.name()),
                        test.mode().equals("plain") ? "" : " (" + test.mode() + ")"));
        String output = test.output();
        if (output != null && !output.isEmpty()) {
            Printable.text(output).lines().forEach(line -> out.println("      | " + line));
        }
    }

    private void speedup(SpeedupView speedup) {
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "%.2f times faster on %d cores, 95 %% sure it is between %.2f and %.2f (%d forks, %d discarded)",
                speedup.value(),
                speedup.p(),
                speedup.low(),
                speedup.high(),
                speedup.forks(),
                speedup.discarded()));
        Double required = speedup.required();
        if (required != null) {
            out.println(String.format(Locale.ROOT, "required: %.2f", required));
        }
        PredictedView predicted = speedup.predicted();
        if (predicted != null) {
            out.println("predicted, not measured: " + Printable.line(predicted.sentence()));
        }
    }

    private void exhibit(Exhibit exhibit) {
        switch (exhibit) {
            case Exhibit.Passed _, Exhibit.Diagnosed _, Exhibit.Measured _, Exhibit.Incident _ -> {}
            case Exhibit.Rule rule -> {
                item(
                        "where",
                        rule.file() == null ? null : rule.file() + (rule.line() == null ? "" : ":" + rule.line()));
                item("mend", rule.mend());
            }
            case Exhibit.Mismatch mismatch -> {
                item("case", mismatch.test());
                mismatch.details().forEach(detail -> item(detail.label(), detail.value()));
                item("calm", mismatch.calm());
            }
            case Exhibit.Thrown thrown -> {
                item("case", thrown.test());
                item("exception", thrown.type() + (thrown.message().isEmpty() ? "" : ": " + thrown.message()));
                thrown.frames().forEach(this::place);
            }
            case Exhibit.Threads threads -> {
                item("case", threads.test());
                threads.threads().forEach(this::thread);
            }
            case Exhibit.Interleaving schedule -> {
                item("case", schedule.test());
                schedule.details().forEach(detail -> item(detail.label(), detail.value()));
                schedule.threads().forEach(this::thread);
                schedule(schedule);
            }
            case Exhibit.Processes processes -> {
                item("case", processes.test());
                processes.details().forEach(detail -> item(detail.label(), detail.value()));
                Transcript transcript = processes.transcript();
                if (transcript != null) {
                    new TranscriptReport(out).print(transcript);
                }
                processes.processes().forEach(this::process);
                MessageTrace messages = processes.messages();
                if (messages != null) {
                    messages.ranks().forEach(this::rank);
                }
            }
            case Exhibit.LimitHit limit -> {
                item("case", limit.test());
                item("allowed", limit.allowed());
                item("used", limit.used());
            }
        }
    }

    private void rank(MessageTrace.RankState rank) {
        item("rank " + rank.rank(), rank.text() + (rank.site() == null ? "" : ", " + rank.site()));
        rank.frames().forEach(this::place);
    }

    private void thread(Exhibit.ThreadState thread) {
        item(thread.name(), thread.state() + (thread.waitsFor() == null ? "" : ", waits for " + thread.waitsFor()));
        thread.frames().forEach(this::place);
    }

    private void process(Exhibit.ProcessState process) {
        String end = process.end() == null || process.ended() == null
                ? "lives"
                : process.end() + " after " + (process.ended() - process.born()) / 1_000 + " ms";
        String parent = process.parent() == 0 ? "" : ", of " + process.parent();
        item(
                "process " + process.process() + parent,
                process.command() + ": " + end + ", " + process.cpu() / 1_000 + " ms of CPU");
        process.threads().forEach(this::thread);
    }

    private void schedule(Exhibit.Interleaving schedule) {
        int step = 0;
        for (Exhibit.Turn turn : schedule.steps()) {
            String place = turn.line() == null ? "" : turn.file() + ":" + turn.line();
            String value = turn.value() == null ? "" : ": " + turn.value();
            out.println(Printable.line(
                    "  %3d  %-12s %-20s %s".formatted(++step, turn.thread(), place, turn.text() + value)));
            if (step == Caps.FIRST_STEPS && schedule.omitted() > 0) {
                step += schedule.omitted();
                out.println("       … " + schedule.omitted() + " more steps …");
            }
        }
        item("play it again", "./forkyard judge … --schedule " + schedule.schedule());
    }

    private void item(String label, @Nullable String value) {
        if (value != null) {
            out.println("  %s: %s"
                    .formatted(Printable.line(label), Printable.text(value).replace("\n", "\n    ")));
        }
    }

    private void place(Place place) {
        String source = place.file() == null
                ? ""
                : " (" + place.file() + (place.line() == null ? "" : ":" + place.line()) + ")";
        out.println("    at " + Printable.line(place.where() + source));
    }
}
