package forkyard.server.judge.explore;

import forkyard.exercise.Exercise;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.author.AuthorSession;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.FromExplorer;
import forkyard.wire.FromExplorer.Explored;
import forkyard.wire.FromExplorer.Fault;
import forkyard.wire.FromExplorer.Kind;
import forkyard.wire.FromExplorer.Part;
import forkyard.wire.FromExplorer.Replayed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Searches the schedules of one submission until one fails. */
public final class Exploring {
    /** What a checker says of an answer whatever the schedule; the rest is not for schedules to show. */
    private static final Set<Finding.Kind> WRONG =
            Set.of(Finding.Kind.WRONG_ANSWER, Finding.Kind.RACE, Finding.Kind.LEAK);

    private final Exercise exercise;
    private final AuthorSession author;
    private final Explorers explorers;
    private final FaultVerdicts verdicts;
    private final Progress progress;
    private final long seed;

    /** Gives an explorer with the submission loaded. */
    @FunctionalInterface
    public interface Explorers {
        ExplorerSession take() throws InterruptedException;
    }

    /**
     * What came of it.
     *
     * @param verdict null if no schedule failed
     * @param explored what was searched; null if something failed or nothing could be said
     * @param sentence for the student
     */
    public record Result(@Nullable Verdict verdict, Exhibit.@Nullable Explored explored, String sentence) {
        private static Result failed(Verdict verdict) {
            return new Result(verdict, null, verdict.exhibit().sentence());
        }

        private static Result nothing(String sentence) {
            return new Result(null, null, sentence);
        }

        private Result after(String said) {
            return new Result(verdict, explored, said + " " + sentence);
        }

        private static Result passed(Exhibit.Explored explored) {
            return new Result(null, explored, explored.sentence());
        }
    }

    /** @param seed of what is chosen by chance */
    public Exploring(
            Exercise exercise,
            AuthorSession author,
            Explorers explorers,
            FaultVerdicts verdicts,
            Progress progress,
            long seed) {
        this.exercise = exercise;
        this.author = author;
        this.explorers = explorers;
        this.verdicts = verdicts;
        this.progress = progress;
        this.seed = seed;
    }

    /**
     * Searches one case after another; time that one does not need is the next ones'.
     *
     * @param wrong whether a wrong answer has been seen already: then one is a matter of schedules only if the same case came out right, too
     */
    public Result explore(Duration budget, boolean wrong) throws InterruptedException {
        return explore(author.explored(), 0, budget, wrong, verdicts);
    }

    /** Plays this schedule; where it does not fit what is here, its case is searched instead, and that is said. */
    public Result replay(ScheduleCode code, Duration budget) throws InterruptedException {
        List<Case> cases = author.explored();
        try (ExplorerSession explorer = explorers.take()) {
            Optional<String> misfit = code.misfit(code(explorer, code.number(), code.schedule()));
            if (code.number() < 1 || code.number() > cases.size()) {
                return Result.nothing("The schedule is of case " + code.number() + ", and " + cases.size()
                        + " cases of this exercise are explored.");
            }
            if (misfit.isEmpty()) {
                return replay(explorer, cases.get(code.number() - 1), code);
            }
            String said = "The schedule is of " + misfit.get() + ": its case was explored again.";
            List<Case> its = cases.subList(code.number() - 1, code.number());
            Result instead = explore(its, code.number() - 1, budget, false, verdicts.after(said));
            return instead.verdict() == null ? instead.after(said) : instead;
        } catch (ExplorerSession.Lost e) {
            return Result.nothing("The schedule could not be played: " + e.getMessage() + ".");
        }
    }

    private Result replay(ExplorerSession explorer, Case asked, ScheduleCode code)
            throws ExplorerSession.Lost, InterruptedException {
        Judging judging = new Judging(asked);
        Replayed replayed = explorer.replay(asked, code.schedule(), judging);
        return switch (replayed.fault().kind()) {
            case NOTHING -> Result.passed(new Exhibit.Explored("Under this schedule nothing goes wrong.", 1, 1, false));
            case NO_VERDICT -> noVerdict(replayed.fault().sentence());
            default -> Result.failed(verdicts.of(replayed, judging.finding, code.toString(), asked.name()));
        };
    }

    /**
     * @param before how many of the exercise's come before these
     * @param worded the verdict, if one fails
     */
    private Result explore(List<Case> cases, int before, Duration budget, boolean wrong, FaultVerdicts worded)
            throws InterruptedException {
        int schedules = 0;
        boolean exhausted = true;
        Duration left = budget;
        try (ExplorerSession explorer = explorers.take()) {
            for (int i = 0; i < cases.size(); i++) {
                Case asked = cases.get(i);
                int number = i + 1;
                int already = schedules;
                long began = System.nanoTime();
                IntConsumer told =
                        more -> progress.report(new Progress.Step.Exploring(number, cases.size(), already + more));
                told.accept(0);
                Judging judging = new Judging(asked);
                Explored explored = explorer.explore(asked, seed, left.dividedBy(cases.size() - i), judging, told);
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                left = left.minus(took.compareTo(left) < 0 ? took : left.dividedBy(cases.size() - i));
                schedules += explored.schedules();
                exhausted &= isExhausted(explored);
                if (wrong && explored.fault().kind() == Kind.WRONG_ANSWER && !judging.anyRight) {
                    return Result.nothing("Every schedule gives a wrong answer.");
                }
                Result ended = ended(explorer, explored.fault(), asked, before + number, worded);
                if (ended != null) {
                    return ended;
                }
            }
        } catch (ExplorerSession.Lost e) {
            return noVerdict(e.getMessage());
        }
        return Result.passed(new Exhibit.Explored(passed(schedules, exhausted), cases.size(), schedules, exhausted));
    }

    private static boolean isExhausted(Explored explored) {
        List<Part> parts = explored.searched();
        return !parts.isEmpty() && parts.stream().allMatch(Part::exhausted);
    }

    private static String passed(int schedules, boolean exhausted) {
        return "Of " + schedules + " schedules none failed: "
                + (exhausted
                        ? "those were all with at most two preemptions."
                        : "there are more, and the time for them was up.");
    }

    /** Null if nothing is wrong so far. A failure counts once its schedule has shown it again in a fresh JVM. */
    private @Nullable Result ended(ExplorerSession explorer, Fault fault, Case asked, int number, FaultVerdicts worded)
            throws ExplorerSession.Lost, InterruptedException {
        return switch (fault.kind()) {
            case NOTHING -> null;
            case NO_VERDICT -> noVerdict(fault.sentence());
            default -> {
                try (ExplorerSession fresh = explorers.take()) {
                    Judging judging = new Judging(asked);
                    Replayed again = fresh.replay(asked, fault.schedule(), judging);
                    String code = code(explorer, number, fault.schedule()).toString();
                    yield again.fault().kind() == fault.kind()
                            ? Result.failed(worded.of(again, judging.finding, code, asked.name()))
                            : noVerdict("a failure was seen that did not come again under the same schedule");
                }
            }
        };
    }

    private ScheduleCode code(ExplorerSession explorer, int number, String schedule) {
        FromExplorer.Loaded version = explorer.version();
        return new ScheduleCode(
                version.explorer(), version.jdk(), exercise.slug(), exercise.version(), number, schedule);
    }

    private static Result noVerdict(@Nullable String why) {
        return Result.nothing("Nothing can be said about other schedules: " + why + ".");
    }

    /** Asks the author's checker about answers to one case. */
    private final class Judging implements ExplorerSession.Checker {
        private final Case asked;
        private @Nullable Finding finding;
        private boolean anyRight;

        Judging(Case asked) {
            this.asked = asked;
        }

        @Override
        public boolean isWrong(Answer answer) throws InterruptedException {
            Finding found = author.check(asked, answer);
            boolean wrong = WRONG.contains(found.kind());
            finding = wrong ? found : finding;
            anyRight |= !wrong;
            return wrong;
        }
    }
}
