package forkyard.server.judge.program;

import forkyard.exercise.Limits;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Exhibit.Place;
import forkyard.server.judge.Exhibit.ProcessState;
import forkyard.server.judge.Exhibit.ThreadState;
import forkyard.server.judge.MessageTrace;
import forkyard.server.judge.Transcript;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.mpi.Explained;
import forkyard.server.judge.mpi.RankCommand;
import forkyard.server.judge.mpi.World;
import forkyard.server.judge.program.ProgramOutcome.Standing;
import forkyard.wire.CodePlace;
import forkyard.wire.Finding;
import forkyard.wire.Mark;
import forkyard.wire.ProcessSeen;
import forkyard.wire.ThreadSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From what was seen of programs to a verdict with its exhibit: the one place where these sentences are built. */
final class ProgramVerdicts {
    private static final Pattern THROWN =
            Pattern.compile("(?:Exception in thread \".*\" |Caused by: )?([\\w.$]+(?:Exception|Error))(: .*)?");
    private static final Pattern FRAME = Pattern.compile("\\s+at (.+)\\(([^():]+):(\\d{1,7})\\)");
    private static final int SHOWN = 2_000;

    private final Set<String> studentFiles;
    private final Limits limits;

    /** @param studentFiles names of the student's source files: their lines are worth naming */
    ProgramVerdicts(Set<String> studentFiles, Limits limits) {
        this.studentFiles = studentFiles;
        this.limits = limits;
    }

    /**
     * The verdict, or null if all is right.
     *
     * @param further what else there is to say of a failure; may be empty
     */
    @Nullable
    Verdict of(ProgramSession.Played played, String test, String further) {
        Telling telling = new Telling(played, test, studentFiles, further);
        return switch (played.outcome()) {
            case ProgramOutcome.Judged(Finding finding) -> judged(finding, telling);
            case ProgramOutcome.Left(int count) ->
                new Verdict.Leak(telling.of((count == 1 ? "One process was" : count + " processes were")
                        + " still there at the end" + firstLeft(played.processes()) + "."));
            case ProgramOutcome.AllWait(List<Standing> standing, List<Mark> waitsFor)
            when standing.isEmpty() ->
                new Verdict.WrongAnswer(telling.of(
                        "All its processes have ended, and something was still to come from them.",
                        standing,
                        telling.conversation(waitsFor)));
            case ProgramOutcome.AllWait(List<Standing> _, List<Mark> _)
            when played.world() != null ->
                new Verdict.Deadlock(telling.of(Explained.stuck(telling.ranks(), studentFiles)));
            case ProgramOutcome.AllWait(List<Standing> standing, List<Mark> waitsFor) ->
                new Verdict.Deadlock(telling.of(
                        "Every process waits, and nothing can ever happen again." + whereTheyWait(standing),
                        standing,
                        telling.conversation(waitsFor)));
            case ProgramOutcome.WorldBroken(int rank) ->
                new Verdict.RuntimeError(telling.of(Explained.broken(telling.ranks(), rank, studentFiles)));
            case ProgramOutcome.RequestsOpen() ->
                new Verdict.Leak(telling.of(Explained.requestsOpen(telling.ranks(), studentFiles)));
            case ProgramOutcome.EndedBadly(int code, String errors) ->
                new Verdict.RuntimeError(thrown(code, errors, test));
            case ProgramOutcome.OutOfTime(Duration allowed, List<Standing> standing) ->
                new Verdict.TimeLimit(telling.of(
                        "It was not done after " + seconds(allowed) + " of wall time." + whereTheyWait(standing),
                        standing,
                        telling.conversation(List.of())));
            case ProgramOutcome.OutOfCpu(Duration allowed, Duration used) ->
                new Verdict.TimeLimit(new Exhibit.LimitHit(
                        "It used more than " + seconds(allowed) + " of CPU time.",
                        test,
                        "cpu",
                        seconds(allowed),
                        seconds(used)));
            case ProgramOutcome.TooManyProcesses(int most) ->
                new Verdict.RuntimeError(new Exhibit.Thrown(
                        "It started more than " + most + " processes.", test, "exit", most + " processes", List.of()));
            case ProgramOutcome.TooMuchAsked(String sentence) -> new Verdict.RuntimeError(telling.of(sentence));
            case ProgramOutcome.TooMuchOutput() ->
                new Verdict.OutputLimit(new Exhibit.LimitHit(
                        "It wrote more than " + limits.outputKiB() + " KiB.",
                        test,
                        "output",
                        limits.outputKiB() + " KiB",
                        "more"));
            case ProgramOutcome.OutOfMemory() ->
                new Verdict.MemoryLimit(new Exhibit.LimitHit(
                        "Its processes together used more than the " + limits.memoryMiB()
                                + " MiB that their container has.",
                        test,
                        "memory",
                        limits.memoryMiB() + " MiB in all",
                        "more"));
            case ProgramOutcome.SupervisorGone(String how) ->
                new Verdict.RuntimeError(new Exhibit.Thrown(
                        "It ended the process that had started it, which is the judge's.",
                        test,
                        "exit",
                        how,
                        List.of()));
        };
    }

    /** What its ranks told each other; null if there are none. */
    Exhibit.@Nullable Seen seen(ProgramSession.Played played, String test) {
        World world = played.world();
        return world == null ? null : new Exhibit.Seen(test, Explained.trace(world, studentFiles));
    }

    private static @Nullable Verdict judged(Finding finding, Telling telling) {
        Exhibit exhibit = telling.of(finding);
        return switch (finding.kind()) {
            case RIGHT -> null;
            case WRONG_ANSWER -> new Verdict.WrongAnswer(exhibit);
            case RACE -> new Verdict.Race(exhibit);
            case SEQUENTIAL -> new Verdict.Sequential(exhibit);
            case UNBALANCED -> new Verdict.Unbalanced(exhibit);
            case RULE_VIOLATION -> new Verdict.RuleViolation(exhibit);
            case LEAK -> new Verdict.Leak(exhibit);
            case BUSY_WAIT -> new Verdict.BusyWait(exhibit);
        };
    }

    private static String firstLeft(List<ProcessSeen> processes) {
        return processes.stream()
                .filter(process -> process.end() == ProcessSeen.End.LIVES)
                .findFirst()
                .map(process -> ": process " + process.process() + " (" + role(process) + ")")
                .orElse("");
    }

    /** Those at the same place are told together. */
    private String whereTheyWait(List<Standing> standing) {
        Map<String, List<ProcessSeen>> byPlace = new LinkedHashMap<>();
        for (Standing each : standing) {
            whereItWaits(each)
                    .ifPresent(place -> byPlace.computeIfAbsent(place, _ -> new ArrayList<>())
                            .add(each.process()));
        }
        StringBuilder told = new StringBuilder();
        byPlace.forEach((place, processes) -> {
            ProcessSeen first = processes.getFirst();
            int others = processes.size() - 1;
            told.append(" Process ")
                    .append(first.process())
                    .append(" (")
                    .append(role(first))
                    .append(')');
            told.append(
                    others == 0
                            ? " is at "
                            : others == 1 ? " and another are at " : " and " + others + " others are at ");
            told.append(place).append('.');
        });
        return told.toString();
    }

    private Optional<String> whereItWaits(Standing standing) {
        for (ThreadSnapshot thread : standing.threads()) {
            for (CodePlace place : thread.places()) {
                if (studentFiles.contains(place.file())) {
                    String waits = thread.waitsFor().isEmpty() ? "" : ", waiting for " + thread.waitsFor();
                    return Optional.of(place.file() + ", line " + place.line() + waits);
                }
            }
        }
        return Optional.empty();
    }

    /** What it was started to be: the words behind its class path. */
    private static String role(ProcessSeen process) {
        List<String> words = process.command();
        if (words.isEmpty()) {
            return "of its parent's program, or soon over";
        }
        int path = Math.max(words.indexOf("-cp"), Math.max(words.indexOf("-classpath"), words.indexOf("--class-path")));
        List<String> rest = path < 0 || path + 2 > words.size() ? words : words.subList(path + 2, words.size());
        String role = RankCommand.shown(rest);
        return role.length() > 80 ? role.substring(0, 79) + "…" : role;
    }

    private Exhibit.Thrown thrown(int code, String errors, String test) {
        List<String> lines = errors.lines().toList();
        String type = "exit code " + code;
        String message = "";
        List<Place> frames = List.of();
        for (int i = 0; i < lines.size() && frames.isEmpty(); i++) {
            Matcher head = THROWN.matcher(lines.get(i));
            if (head.matches()) {
                type = head.group(1);
                message = head.group(2) == null ? "" : head.group(2).substring(2);
                frames = lines.subList(i + 1, lines.size()).stream()
                        .map(FRAME::matcher)
                        .takeWhile(Matcher::matches)
                        .map(frame -> new Place(frame.group(1), frame.group(2), Integer.valueOf(frame.group(3))))
                        .toList();
            }
        }
        String said = frames.isEmpty() ? errors.strip() : message;
        String place = frames.stream()
                .filter(frame -> studentFiles.contains(frame.file()))
                .findFirst()
                .map(frame -> " (" + frame.file() + ", line " + frame.line() + ")")
                .orElse("");
        String what = frames.isEmpty()
                ? "It ended with exit code " + code + "."
                : "It ended with exit code " + code + ", because of " + type + (message.isEmpty() ? "" : ": " + message)
                        + place + ".";
        return new Exhibit.Thrown(
                what, test, type, said.length() > SHOWN ? said.substring(0, SHOWN) + "…" : said, frames);
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1_000 == 0 ? time.toSeconds() + " s" : time.toMillis() / 1_000.0 + " s";
    }

    /** Exhibits of one test. */
    private record Telling(ProgramSession.Played played, String test, Set<String> studentFiles, String further) {
        /** Only of a play with a world. */
        World ranks() {
            return Objects.requireNonNull(played.world(), "there are ranks only in a world");
        }

        Exhibit.Processes of(Explained explained) {
            return new Exhibit.Processes(
                    whole(explained.sentence()), test, List.of(), states(List.of()), null, explained.trace());
        }

        private String whole(String sentence) {
            return further.isEmpty() ? sentence : sentence + " " + further;
        }

        private @Nullable MessageTrace trace() {
            return played.world() == null ? null : Explained.trace(played.world(), studentFiles);
        }

        Exhibit.Processes of(String sentence) {
            return of(sentence, List.of(), null);
        }

        Exhibit.Processes of(String sentence, List<Standing> standing, @Nullable Transcript transcript) {
            return new Exhibit.Processes(whole(sentence), test, List.of(), states(standing), transcript, trace());
        }

        Exhibit.Processes of(Finding finding) {
            Transcript transcript = finding.marks().isEmpty() ? null : conversation(finding.marks());
            return new Exhibit.Processes(
                    whole(finding.sentence()), test, finding.details(), states(List.of()), transcript, trace());
        }

        /** That which is marked, otherwise that in which something was said last. */
        @Nullable
        Transcript conversation(List<Mark> marks) {
            return marks.stream()
                    .findFirst()
                    .map(played.transcripts()::at)
                    .orElseGet(played.transcripts()::last)
                    .orElse(null);
        }

        private List<ProcessState> states(List<Standing> standing) {
            Map<Integer, List<ThreadSnapshot>> threads = standing.stream()
                    .collect(Collectors.toMap(it -> it.process().process(), Standing::threads, (a, _) -> a));
            return played.processes().stream()
                    .limit(Exhibit.Processes.MOST)
                    .map(process -> state(process, threads.getOrDefault(process.process(), List.of())))
                    .toList();
        }

        private static ProcessState state(ProcessSeen process, List<ThreadSnapshot> threads) {
            boolean lives = process.end() == ProcessSeen.End.LIVES;
            return new ProcessState(
                    process.process(),
                    process.parent(),
                    role(process),
                    process.bornMicros(),
                    lives ? null : process.endedMicros(),
                    switch (process.end()) {
                        case LIVES -> null;
                        case EXITED -> "exit code " + process.code();
                        case SIGNALLED -> "signal " + process.code();
                    },
                    process.cpuMicros(),
                    threads.stream().map(Telling::thread).toList());
        }

        private static ThreadState thread(ThreadSnapshot thread) {
            return new ThreadState(
                    thread.name(),
                    thread.state(),
                    thread.waitsFor().isEmpty() ? null : thread.waitsFor(),
                    thread.places().stream().map(PLACE).toList());
        }

        private static final Function<CodePlace, Place> PLACE = place -> new Place(
                place.type() + "." + place.method(),
                place.file().isEmpty() ? null : place.file(),
                place.line() == 0 ? null : place.line());
    }
}
