package forkyard.server.account;

import forkyard.server.course.Courses;
import forkyard.server.http.Body;
import forkyard.server.http.Problem;
import forkyard.server.http.ProblemDetails;
import forkyard.server.http.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiNullable;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiRequired;
import io.javalin.openapi.OpenApiResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signing in, up and out. */
public final class AccountRoutes {
    private static final int BODY_LIMIT = 8 << 10;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Courses courses;
    private final Site site;

    public AccountRoutes(Accounts accounts, Sessions sessions, Courses courses, Site site) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.courses = courses;
        this.site = site;
    }

    record AccountView(
            @OpenApiRequired String id,
            @OpenApiRequired String handle,
            @OpenApiRequired boolean guest,
            @OpenApiRequired boolean admin) {
        static AccountView of(Account account) {
            return new AccountView(account.id().toString(), account.handle(), account.guest(), account.admin());
        }
    }

    record CourseView(
            @OpenApiRequired String slug,
            @OpenApiRequired String title,
            @OpenApiRequired String role) {}

    record SessionView(
            @OpenApiNullable @Nullable AccountView account,
            @OpenApiRequired String csrf,
            @OpenApiRequired boolean guestsAllowed,
            @OpenApiRequired List<CourseView> courses) {}

    public void add(RoutesConfig routes) {
        routes.get("/api/v1/session", this::session);
        routes.post("/api/v1/session", this::signIn);
        routes.delete("/api/v1/session", this::signOut);
        routes.post("/api/v1/accounts", this::signUp);
    }

    @OpenApi(
            path = "/api/v1/session",
            methods = HttpMethod.GET,
            operationId = "getSession",
            tags = "accounts",
            summary = "Who is calling. Where guests are allowed, the first call makes one.",
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = SessionView.class)))
    private void session(Context context) {
        Caller caller = sessions.meet(context);
        if (caller.account() == null && site.guestsAllowed()) {
            caller = sessions.begin(context, accounts.newGuest());
        }
        context.json(view(caller));
    }

    @OpenApi(
            path = "/api/v1/session",
            methods = HttpMethod.POST,
            operationId = "signIn",
            tags = "accounts",
            summary = "Sign in",
            requestBody = @OpenApiRequestBody(required = true, content = @OpenApiContent(from = Credentials.class)),
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = SessionView.class)),
                @OpenApiResponse(
                        status = "401",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void signIn(Context context) {
        sessions.requireCsrf(context);
        Account account = accounts.signIn(Body.read(context, Credentials.class, BODY_LIMIT), context.ip());
        context.json(view(sessions.begin(context, account)));
    }

    @OpenApi(
            path = "/api/v1/session",
            methods = HttpMethod.DELETE,
            operationId = "signOut",
            tags = "accounts",
            summary = "Sign out",
            responses = @OpenApiResponse(status = "204"))
    private void signOut(Context context) {
        sessions.requireCsrf(context);
        sessions.end(context);
        context.status(204);
    }

    @OpenApi(
            path = "/api/v1/accounts",
            methods = HttpMethod.POST,
            operationId = "signUp",
            tags = "accounts",
            summary = "Make an account and sign in. A guest keeps what it submitted.",
            requestBody = @OpenApiRequestBody(required = true, content = @OpenApiContent(from = Credentials.class)),
            responses = {
                @OpenApiResponse(status = "201", content = @OpenApiContent(from = SessionView.class)),
                @OpenApiResponse(
                        status = "409",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "422",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void signUp(Context context) {
        sessions.requireCsrf(context);
        Account caller = sessions.callerOrNull(context);
        if (caller != null && !caller.guest()) {
            throw Problem.of(409, "signed-in", "Already signed in", "Sign out before you make another account");
        }
        Account account = accounts.signUp(Body.read(context, Credentials.class, BODY_LIMIT), caller, context.ip());
        context.status(201).json(view(sessions.begin(context, account)));
    }

    private SessionView view(Caller caller) {
        Account account = caller.account();
        return new SessionView(
                account == null ? null : AccountView.of(account),
                Sessions.csrf(caller),
                site.guestsAllowed(),
                account == null
                        ? List.of()
                        : courses.of(account.id()).stream()
                                .map(m -> new CourseView(
                                        m.slug(), m.title(), m.role().id()))
                                .toList());
    }
}
