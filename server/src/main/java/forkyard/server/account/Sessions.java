package forkyard.server.account;

import forkyard.server.account.db.AccountStore;
import forkyard.server.http.Problem;
import forkyard.server.http.Site;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Who is calling: reads and sets the session cookie, and checks the token that state-changing requests carry. */
public final class Sessions {
    private static final String COOKIE = "forkyard";
    private static final String HEADER = "X-CSRF-Token";
    private static final Duration LIFETIME = Duration.ofDays(30);

    private final AccountStore store;
    private final Site site;
    private final Clock clock;
    private final Tokens tokens = new Tokens();

    public Sessions(AccountStore store, Site site, Clock clock) {
        this.store = store;
        this.site = site;
        this.clock = clock;
    }

    /** Who is calling, or null. */
    public @Nullable Account callerOrNull(Context context) {
        String token = token(context);
        return token == null
                ? null
                : store.bySession(Tokens.digest(token), clock.instant()).orElse(null);
    }

    /** Who is calling; nobody is a 401. */
    public Account caller(Context context) {
        Account account = callerOrNull(context);
        if (account == null) {
            throw Problem.of(401, "not-signed-in", "Not signed in", "Sign in, or sign up, and try again");
        }
        return account;
    }

    /** Refuses a state-changing request that does not carry the token which only our own pages know. */
    public void requireCsrf(Context context) {
        String token = token(context);
        String sent = context.header(HEADER);
        if (token == null || sent == null || !Tokens.same(Tokens.csrf(token), sent)) {
            throw Problem.of(
                    403,
                    "csrf",
                    "The request does not carry this session's token",
                    "Send the header X-CSRF-Token with the value of \"csrf\" from GET /api/v1/session");
        }
    }

    /** The browser behind this request, which gets a cookie if it has none. */
    Caller meet(Context context) {
        String token = token(context);
        if (token == null) {
            String fresh = tokens.fresh();
            setCookie(context, fresh);
            return new Caller(fresh, null);
        }
        return new Caller(token, callerOrNull(context));
    }

    /** Begins a session under a fresh token, so that one planted before signing in is worth nothing. */
    Caller begin(Context context, Account account) {
        end(context);
        store.removeExpiredSessions(clock.instant());
        String token = tokens.fresh();
        store.addSession(Tokens.digest(token), account.id(), clock.instant().plus(LIFETIME));
        setCookie(context, token);
        return new Caller(token, account);
    }

    void end(Context context) {
        String token = token(context);
        if (token != null) {
            store.removeSession(Tokens.digest(token));
        }
        context.removeCookie(COOKIE);
    }

    static String csrf(Caller caller) {
        return Tokens.csrf(caller.token());
    }

    private static @Nullable String token(Context context) {
        String token = context.cookie(COOKIE);
        return token != null && Tokens.wellFormed(token) ? token : null;
    }

    private void setCookie(Context context, String token) {
        context.cookie(new Cookie(
                COOKIE,
                token,
                "/",
                (int) LIFETIME.toSeconds(),
                site.isSecure(context.header("Host")),
                true,
                null,
                SameSite.STRICT));
    }
}
