package forkyard.server.bench;

import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Exhibit.ProcessState;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Progress.Step;
import forkyard.server.judge.Request;
import forkyard.server.judge.TestResult;
import forkyard.server.judge.Transcript;
import forkyard.server.judge.Transcript.Message;
import forkyard.server.judge.Transcript.Speaker;
import forkyard.server.judge.Verdict;
import forkyard.wire.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two processes that wait for each other: how long after their last byte the judge says so, and whether it says where both stand. */
final class DeadlockedPair {
    private static final int TIMES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration TARGET = Duration.ofSeconds(2);

    /** Behind each line in which one of the two waits. */
    private static final String WAITS = "// waits";

    private DeadlockedPair() {}

    /** @return whether all are named, and nine of ten soon enough */
    static boolean run(Bench bench, Exercise exercise) throws InterruptedException {
        ExampleSubmission pair = Bench.example(exercise, "DEADLOCK");
        List<Duration> times = new ArrayList<>();
        boolean named = true;
        for (int i = 0; i < TIMES; i++) {
            Thread.sleep(PAUSE);
            Begun begun = new Begun();
            Judgement judgement =
                    bench.judge().judge(new Request(exercise, pair.files(), Request.Scope.SUBMIT, i), begun);
            long done = System.nanoTime();
            if (judgement.verdict() instanceof Verdict.Deadlock(Exhibit.Processes told)
                    && names(told, pair.files().getFirst())) {
                times.add(Duration.ofNanos(done - begun.at).minus(lastByte(told.transcript())));
            } else {
                named = false;
                bench.print("NOT NAMED, but " + judgement.verdict().label() + ": "
                        + judgement.verdict().exhibit().sentence());
            }
        }
        return named & report(bench, times);
    }

    private static boolean report(Bench bench, List<Duration> times) {
        if (times.isEmpty()) {
            return false;
        }
        Figures figures = new Figures(times);
        boolean reached = figures.ninetieth().compareTo(TARGET) <= 0;
        bench.print("deadlocked pair, last byte to verdict: " + figures.withNinetieth());
        bench.print(times.size() + " of " + TIMES
                + " times both processes and their lines were named; 90th percentile of at most " + TARGET.toMillis()
                + " ms asked: " + (reached ? "reached" : "MISSED"));
        return reached;
    }

    /** Whether each line in which one waits is told of a process of its own, in the sentence too. */
    static boolean names(Exhibit.Processes told, SourceFile source) {
        List<String> lines = source.text().lines().toList();
        List<Integer> waiting = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).endsWith(WAITS))
                .mapToObj(i -> i + 1)
                .toList();
        Set<Integer> processes = new HashSet<>();
        for (int line : waiting) {
            told.processes().stream()
                    .filter(process -> standsAt(process, source.name(), line)
                            && told.sentence()
                                    .contains("Process " + process.process() + " (" + process.command() + ") is at "
                                            + source.name() + ", line " + line))
                    .forEach(process -> processes.add(process.process()));
        }
        return processes.size() == waiting.size() && !waiting.isEmpty();
    }

    private static boolean standsAt(ProcessState process, String file, int line) {
        return process.threads().stream()
                .flatMap(thread -> thread.frames().stream())
                .anyMatch(place ->
                        file.equals(place.file()) && Integer.valueOf(line).equals(place.line()));
    }

    /** When the judge took in the last byte, since the case began. */
    private static Duration lastByte(@Nullable Transcript transcript) {
        List<Message> messages = transcript == null ? List.of() : transcript.messages();
        long micros = messages.stream()
                .filter(message -> message.by() == Speaker.PROGRAM)
                .mapToLong(Message::micros)
                .max()
                .orElseThrow(() -> new IllegalStateException("the judge has no word of the program's"));
        return Duration.ofNanos(1_000 * micros);
    }

    /** When its case was about to begin, which is a little earlier than the judge's clock of it: times come out longer, never shorter. */
    private static final class Begun implements Progress {
        private long at;

        @Override
        public void report(Step step) {
            if (step instanceof Step.Testing(TestResult test, int _) && test.outcome() == TestResult.Outcome.RUNNING) {
                at = System.nanoTime();
            }
        }
    }
}
