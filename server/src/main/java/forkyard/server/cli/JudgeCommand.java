package forkyard.server.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import forkyard.engine.EngineDown;
import forkyard.engine.EngineRefused;
import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import forkyard.server.http.Json;
import forkyard.server.judge.JudgeSizes;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Request;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.explore.ScheduleCode;
import forkyard.server.submission.SubmissionMode;
import forkyard.server.submission.SubmissionViews.SubmissionView;
import forkyard.wire.SourceFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges one submission without a server. */
@Command(
        name = "judge",
        description = "Judge one submission without a server.",
        mixinStandardHelpOptions = true,
        footer = "%nExit status: 0 accepted, 1 any other verdict, 2 bad arguments, 3 the judge failed.")
final class JudgeCommand implements Callable<Integer> {
    private final JudgeSource judges;
    private final Supplier<Catalog> catalog;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "EXERCISE", description = "slug of the exercise, such as hello-threads")
    private String slug = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "the submission's files")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "print what GET /api/v1/submissions/ID answers")
    private boolean json;

    @Option(names = "--run", description = "try the sample cases only")
    private boolean run;

    @Option(
            names = "--schedule",
            paramLabel = "SCHEDULE",
            description = "play this schedule of a verdict again, and nothing else")
    private @Nullable String schedule;

    @Option(names = "--timeline", description = "record one run more, and print what its threads did")
    private boolean timeline;

    JudgeCommand(JudgeSource judges) {
        this(judges, Exercises::load);
    }

    JudgeCommand(JudgeSource judges, Supplier<Catalog> catalog) {
        this.judges = judges;
        this.catalog = catalog;
    }

    @Override
    public Integer call() throws InterruptedException {
        Exercise exercise = Exercises.find(catalog.get(), slug);
        List<SourceFile> files = SubmissionFiles.read(paths, exercise.limits());
        SubmissionMode mode = run ? SubmissionMode.RUN : SubmissionMode.SUBMIT;
        ScheduleCode code = schedule(exercise);
        Judgement judgement = judge(exercise, files, mode, code);
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.name(), file.text()));
        print(SubmissionView.judged(exercise.slug(), exercise.version(), mode, texts, judgement));
        return switch (judgement.verdict()) {
            case Verdict.Accepted _ -> ExitStatus.GOOD;
            case Verdict.JudgeError _ -> ExitStatus.JUDGE_FAILED;
            default -> ExitStatus.BAD_NEWS;
        };
    }

    private @Nullable ScheduleCode schedule(Exercise exercise) {
        if (schedule == null) {
            return null;
        }
        try {
            return ScheduleCode.parse(schedule).of(exercise);
        } catch (IllegalArgumentException e) {
            throw Failure.badArguments(String.valueOf(e.getMessage()));
        }
    }

    private Judgement judge(Exercise exercise, List<SourceFile> files, SubmissionMode mode, @Nullable ScheduleCode code)
            throws InterruptedException {
        Progress progress =
                json ? Progress.SILENT : new ProgressLines(spec.commandLine().getErr());
        try (JudgeSource.Open judge = judges.open(JudgeSizes.ONE_SUBMISSION, List.of(exercise), DataFolder.usual())) {
            return judge.judge()
                    .judge(
                            new Request(exercise, files, mode.scope(), code, timeline, new SecureRandom().nextLong()),
                            progress);
        } catch (EngineDown | EngineRefused e) {
            throw Failure.judgeFailed(e.sentence());
        }
    }

    private void print(SubmissionView view) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            try {
                out.println(Json.MAPPER.writeValueAsString(view));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        } else {
            new Report(out).print(view);
        }
        out.flush();
    }
}
