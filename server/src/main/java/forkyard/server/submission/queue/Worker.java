package forkyard.server.submission.queue;

import forkyard.exercise.Exercise;
import forkyard.server.exercise.Exercises;
import forkyard.server.judge.Evidence;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Judge;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Request;
import forkyard.server.judge.Timings;
import forkyard.server.judge.Verdict;
import forkyard.server.submission.Submission;
import forkyard.server.submission.SubmissionMode;
import forkyard.server.submission.SubmissionViews.ResultView;
import forkyard.server.submission.db.ResultStore;
import forkyard.server.submission.db.SubmissionStore;
import forkyard.server.submission.live.Live;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a submission through one attempt at judging. The database decides who may: an attempt begins only if the submission is
 * unfinished, and its result counts only while it is the latest.
 */
public final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Judge judge;
    private final Exercises exercises;
    private final SubmissionStore submissions;
    private final ResultStore results;
    private final Live live;
    private final Narrator narrator;
    private final QueueWatch watch;
    private final Clock clock;
    private final String version;
    private final SecureRandom random = new SecureRandom();
    private final Map<UUID, Judging<Judgement>> underWay = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** How often in a row the engine was found down or unfit. */
    private final AtomicInteger outages = new AtomicInteger();

    /** A worker; {@code version} is the judge's, for the record. */
    public Worker(
            Judge judge,
            Exercises exercises,
            SubmissionStore submissions,
            ResultStore results,
            Live live,
            Narrator narrator,
            QueueWatch watch,
            Clock clock,
            String version) {
        this.judge = judge;
        this.exercises = exercises;
        this.submissions = submissions;
        this.results = results;
        this.live = live;
        this.narrator = narrator;
        this.watch = watch;
        this.clock = clock;
        this.version = version;
    }

    /** What becomes of the job. */
    sealed interface Outcome {
        /** It leaves the queue. */
        record Finished() implements Outcome {}

        /** It is taken again, not before this time. */
        record Again(Instant when) implements Outcome {}
    }

    Outcome work(UUID id) {
        if (stopping) {
            return again();
        }
        Optional<Submission> begun = submissions.begin(id, clock.instant());
        if (begun.isEmpty()) {
            narrator.ended(id); // whoever ended it may not have got to say so
            return new Outcome.Finished();
        }
        watch.moved();
        Submission attempt = begun.get();
        Optional<Exercise> exercise = exercises.find(attempt.exercise());
        if (exercise.isEmpty()) {
            return finish(
                    attempt,
                    incident(attempt, "The exercise %s is no longer here".formatted(attempt.exercise()), null));
        }
        live.channel(id);
        Request request = new Request(
                exercise.get(),
                submissions.files(id),
                attempt.mode().scope(),
                attempt.schedule(),
                attempt.mode() == SubmissionMode.SUBMIT,
                random.nextLong());
        Judging<Judgement> judging =
                new Judging<>(() -> judge.judge(request, step -> narrator.tell(id, step)), "judge " + id);
        return end(attempt, run(attempt, judging));
    }

    private Judging.Ending<Judgement> run(Submission attempt, Judging<Judgement> judging) {
        underWay.put(attempt.id(), judging);
        try {
            judging.start();
            // Whoever cancelled before we could be interrupted has left word in the database.
            if (stopping
                    || submissions
                            .find(attempt.id())
                            .map(s -> s.status().isFinal())
                            .orElse(true)) {
                judging.interrupt();
            }
            return judging.await();
        } finally {
            underWay.remove(attempt.id(), judging);
        }
    }

    private Outcome end(Submission attempt, Judging.Ending<Judgement> ending) {
        if (stopping && !decided(ending)) {
            return submissions.requeue(attempt, null) ? again() : over(attempt);
        }
        return switch (ending) {
            case Judging.Ending.Judged<Judgement> judged -> {
                outages.set(0);
                yield finish(attempt, judged.result());
            }
            case Judging.Ending.Held<Judgement> held -> hold(attempt, held.sentence());
            case Judging.Ending.Interrupted<Judgement> _ ->
                submissions.requeue(attempt, null) ? again() : over(attempt);
            case Judging.Ending.Broken<Judgement> broken ->
                finish(attempt, incident(attempt, "The judge failed", broken.cause()));
        };
    }

    /** Whatever fails while the server stops, and takes its containers down, is not the submission's fault. */
    private static boolean decided(Judging.Ending<Judgement> ending) {
        return ending instanceof Judging.Ending.Judged<Judgement> judged
                && !(judged.result().verdict() instanceof Verdict.JudgeError);
    }

    private Outcome finish(Submission attempt, Judgement judgement) {
        Instant started = attempt.startedAt() == null ? attempt.submittedAt() : attempt.startedAt();
        ResultView result = ResultView.of(judgement, Duration.between(attempt.submittedAt(), started));
        results.finish(attempt, result, judgement.evidence(), version, clock.instant());
        return over(attempt);
    }

    /** Done, or cancelled, or judged by somebody else in the meantime. */
    private Outcome over(Submission attempt) {
        narrator.ended(attempt.id());
        return new Outcome.Finished();
    }

    private Outcome again() {
        return new Outcome.Again(clock.instant());
    }

    /** There is no engine to judge with: the submission goes back, and is tried again in pauses that grow to a few seconds. */
    private Outcome hold(Submission attempt, String sentence) {
        if (!submissions.requeue(attempt, sentence)) {
            return over(attempt);
        }
        narrator.held(attempt.id(), sentence);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(outages.getAndIncrement(), 4));
        return new Outcome.Again(clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }

    private Judgement incident(Submission attempt, String what, @Nullable Throwable cause) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {} judging submission {}: {}", incident, attempt.id(), what, cause);
        return new Judgement(
                new Verdict.JudgeError(new Exhibit.Incident(
                        what + ". This is our fault, not yours: it does not count. Quote incident " + incident
                                + " to whoever runs this server.",
                        incident)),
                List.of(),
                null,
                new Timings(null, null, null, null),
                List.of(),
                new Evidence(0, attempt.exerciseVersion(), "", "", List.of()));
    }

    /** Interrupts the judging of a submission, if it is under way here. */
    void interrupt(UUID id) {
        Judging<Judgement> judging = underWay.get(id);
        if (judging != null) {
            judging.interrupt();
        }
    }

    /** Takes nothing new and puts what is under way back into the queue. */
    void stop() {
        stopping = true;
        underWay.values().forEach(Judging::interrupt);
    }
}
