package forkyard.server.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import forkyard.engine.Turns;
import forkyard.exercise.Exercise;
import forkyard.server.account.Account;
import forkyard.server.account.Sessions;
import forkyard.server.exercise.Exercises;
import forkyard.server.http.Body;
import forkyard.server.http.Problem;
import forkyard.server.http.Problem.FieldError;
import forkyard.server.http.ProblemDetails;
import forkyard.server.judge.explore.ScheduleCode;
import forkyard.server.submission.SubmissionViews.SubmissionView;
import forkyard.server.submission.SubmissionViews.SummaryView;
import forkyard.server.submission.db.SubmissionStore;
import forkyard.server.submission.db.SubmissionStore.Wanted;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiNullable;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiRequired;
import io.javalin.openapi.OpenApiResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Submitting, reading and cancelling one's own submissions. Somebody else's are not there. */
public final class SubmissionRoutes {
    /** Twenty files of 64 KiB, each character escaped, and room to spare. */
    private static final int BODY_LIMIT = 4 << 20;

    /** Longer than most trials. What waits here would not be judged before the trial's end anyway. */
    private static final Duration TRIAL = Duration.ofMillis(700);

    private static final int LARGEST_PAGE = 100;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Submissions submissions;
    private final SubmissionReader reader;
    private final SubmissionStore store;
    private final Exercises exercises;
    private final Sessions sessions;
    private final Turns turns;

    public SubmissionRoutes(
            Submissions submissions,
            SubmissionReader reader,
            SubmissionStore store,
            Exercises exercises,
            Sessions sessions,
            Turns turns) {
        this.submissions = submissions;
        this.reader = reader;
        this.store = store;
        this.exercises = exercises;
        this.sessions = sessions;
        this.turns = turns;
    }

    @OpenApiName("NewSubmission")
    record NewSubmission(
            @OpenApiRequired @Nullable String exercise,
            @OpenApiRequired @Nullable Map<String, @Nullable String> files,

            @OpenApiRequired @JsonProperty("mode") @OpenApiName("mode") @Nullable
            String mode,

            @OpenApiNullable @Nullable String schedule) {}

    @OpenApiName("Accepted")
    record AcceptedView(@OpenApiRequired String id) {}

    @OpenApiName("SubmissionPage")
    record PageView(
            @OpenApiRequired List<SummaryView> submissions,
            @OpenApiRequired int page,
            @OpenApiRequired int size,
            @OpenApiRequired int total) {}

    public void add(RoutesConfig routes) {
        routes.post("/api/v1/submissions", this::submit);
        routes.get("/api/v1/submissions", this::history);
        routes.get("/api/v1/submissions/{id}", this::detail);
        routes.post("/api/v1/submissions/{id}/cancel", this::cancel);
    }

    @OpenApi(
            path = "/api/v1/submissions",
            methods = HttpMethod.POST,
            operationId = "submit",
            tags = "submissions",
            summary =
                    "Submit files for an exercise; mode run tries the sample cases only, or plays one schedule again, mode submit decides",
            requestBody = @OpenApiRequestBody(required = true, content = @OpenApiContent(from = NewSubmission.class)),
            responses = {
                @OpenApiResponse(status = "202", content = @OpenApiContent(from = AcceptedView.class)),
                @OpenApiResponse(
                        status = "400",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "401",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "413",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "422",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "429",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "507",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void submit(Context context) throws InterruptedException {
        turns.letTrialEnd(TRIAL);
        sessions.requireCsrf(context);
        Account caller = sessions.caller(context);
        NewSubmission request = Body.read(context, NewSubmission.class, BODY_LIMIT);
        List<FieldError> errors = new ArrayList<>();
        Exercise exercise = exercise(request, errors);
        SubmissionMode mode = mode(request, errors);
        Map<String, String> files = files(request, errors);
        ScheduleCode schedule = schedule(request, exercise, mode, errors);
        if (exercise == null || mode == null || !errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        UUID id = submissions.accept(
                caller.id(), exercise, mode, schedule, SubmittedFiles.check(files, exercise.limits()));
        context.status(202).header("Location", "/api/v1/submissions/" + id).json(new AcceptedView(id.toString()));
    }

    private @Nullable Exercise exercise(NewSubmission request, List<FieldError> errors) {
        String slug = request.exercise();
        if (slug == null) {
            errors.add(new FieldError("exercise", "Say which exercise this is for, by its slug"));
            return null;
        }
        Exercise exercise = exercises.find(slug).orElse(null);
        if (exercise == null) {
            errors.add(new FieldError(
                    "exercise",
                    "There is no exercise \"%s\"; GET /api/v1/exercises lists those there are".formatted(slug)));
        }
        return exercise;
    }

    private static @Nullable SubmissionMode mode(NewSubmission request, List<FieldError> errors) {
        String mode = request.mode();
        if (mode != null && (mode.equals("run") || mode.equals("submit"))) {
            return SubmissionMode.of(mode);
        }
        errors.add(new FieldError("mode", "The mode is \"run\" (the sample cases only) or \"submit\""));
        return null;
    }

    private static @Nullable ScheduleCode schedule(
            NewSubmission request,
            @Nullable Exercise exercise,
            @Nullable SubmissionMode mode,
            List<FieldError> errors) {
        if (request.schedule() == null || exercise == null) {
            return null;
        }
        if (mode == SubmissionMode.SUBMIT) {
            errors.add(
                    new FieldError("schedule", "To play one schedule decides nothing: send it with the mode \"run\""));
        }
        try {
            return ScheduleCode.parse(request.schedule()).of(exercise);
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError("schedule", String.valueOf(e.getMessage())));
            return null;
        }
    }

    private static Map<String, String> files(NewSubmission request, List<FieldError> errors) {
        Map<String, String> files = new HashMap<>();
        if (request.files() == null) {
            errors.add(new FieldError("files", "Send the files by name, {\"Solution.java\": \"…\"}"));
            return files;
        }
        request.files().forEach((name, text) -> {
            if (text == null) {
                errors.add(new FieldError("files." + name, "The file has no text; send it, or leave the file out"));
            } else {
                files.put(name, text);
            }
        });
        return files;
    }

    @OpenApi(
            path = "/api/v1/submissions",
            methods = HttpMethod.GET,
            operationId = "listSubmissions",
            tags = "submissions",
            summary = "The caller's submissions, the newest first",
            queryParams = {
                @OpenApiParam(name = "exercise", description = "only those for this exercise"),
                @OpenApiParam(
                        name = "measured",
                        type = Boolean.class,
                        description = "true for those only that were accepted with a measured speedup"),
                @OpenApiParam(name = "page", type = Integer.class, description = "from 0"),
                @OpenApiParam(name = "size", type = Integer.class, description = "1 to 100, 20 if left out")
            },
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = PageView.class)),
                @OpenApiResponse(
                        status = "401",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void history(Context context) {
        Account caller = sessions.caller(context);
        Wanted wanted = new Wanted(caller.id(), context.queryParam("exercise"), flag(context, "measured"));
        int page = number(context, "page", 0, 0, 1_000_000);
        int size = number(context, "size", 20, 1, LARGEST_PAGE);
        context.json(new PageView(
                store.page(wanted, page, size).stream().map(this::summary).toList(), page, size, store.count(wanted)));
    }

    private SummaryView summary(SubmissionStore.Row row) {
        Submission submission = row.submission();
        return new SummaryView(
                submission.id().toString(),
                submission.exercise(),
                exercises.title(submission.exercise()),
                submission.mode().id(),
                submission.status().id(),
                row.verdict(),
                row.speedup(),
                row.exerciseVersion(),
                row.machineClass(),
                submission.submittedAt());
    }

    private static int number(Context context, String name, int otherwise, int least, int most) {
        String text = context.queryParam(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Falls through to the one sentence for both.
        }
        throw badParameter(name, "%s is a whole number from %d to %d".formatted(name, least, most));
    }

    private static boolean flag(Context context, String name) {
        String text = context.queryParam(name);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw badParameter(name, "%s is \"true\" or \"false\"".formatted(name));
    }

    private static Problem badParameter(String name, String sentence) {
        return Problem.field(400, "bad-parameter", "A parameter cannot be taken", name, sentence);
    }

    @OpenApi(
            path = "/api/v1/submissions/{id}",
            methods = HttpMethod.GET,
            operationId = "getSubmission",
            tags = "submissions",
            summary = "One submission whole",
            pathParams = @OpenApiParam(name = "id", required = true),
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = SubmissionView.class)),
                @OpenApiResponse(
                        status = "401",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void detail(Context context) {
        context.json(reader.view(own(context, sessions, store)));
    }

    @OpenApi(
            path = "/api/v1/submissions/{id}/cancel",
            methods = HttpMethod.POST,
            operationId = "cancelSubmission",
            tags = "submissions",
            summary = "Cancel a submission that has not ended",
            pathParams = @OpenApiParam(name = "id", required = true),
            responses = {
                @OpenApiResponse(status = "202"),
                @OpenApiResponse(
                        status = "401",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void cancel(Context context) {
        sessions.requireCsrf(context);
        submissions.cancel(own(context, sessions, store));
        context.status(202);
    }

    /** The caller's submission that the path names; one that is not theirs is as absent as one that is not there. */
    static Submission own(Context context, Sessions sessions, SubmissionStore store) {
        Account caller = sessions.caller(context);
        String id = context.pathParam("id");
        return (ID.matcher(id).matches() ? store.find(UUID.fromString(id)) : java.util.Optional.<Submission>empty())
                .filter(submission -> submission.account().equals(caller.id()))
                .orElseThrow(() -> Problem.notFound("You have no submission \"%s\"".formatted(id)));
    }
}
