package forkyard.server.account;

import forkyard.server.http.Problem;
import forkyard.server.http.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody signs in or up with. */
public record Credentials(@Nullable String handle, @Nullable String password) {
    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_-]{3,24}");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    /** Handles of guests begin like this, so nobody else's may. */
    static final String GUEST = "guest-";

    /** Handle and password, both present. */
    record Complete(String handle, String password) {}

    static Complete complete(Credentials given) {
        String handle = given.handle();
        String password = given.password();
        List<FieldError> errors = new ArrayList<>();
        if (handle == null) {
            errors.add(new FieldError("handle", "Give your handle"));
        }
        if (password == null) {
            errors.add(new FieldError("password", "Give your password"));
        }
        if (handle == null || password == null) {
            throw Problem.invalid(errors);
        }
        return new Complete(handle, password);
    }

    /** As {@link #complete}, and fit for a new account. */
    static Complete forNewAccount(Credentials credentials) {
        Complete given = complete(credentials);
        List<FieldError> errors = new ArrayList<>();
        if (!HANDLE.matcher(given.handle).matches()) {
            errors.add(new FieldError("handle", "A handle has 3 to 24 letters (a-z), digits, - and _"));
        } else if (key(given.handle).startsWith(GUEST)) {
            errors.add(new FieldError("handle", "Handles that begin with \"guest-\" are for guests; choose another"));
        }
        int length = given.password.codePointCount(0, given.password.length());
        if (length < SHORTEST || length > LONGEST) {
            errors.add(new FieldError(
                    "password",
                    "A password has %d to %d characters; this one has %d".formatted(SHORTEST, LONGEST, length)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return given;
    }

    /** Handles that differ in case only are the same. */
    static String key(String handle) {
        return handle.toLowerCase(Locale.ROOT);
    }
}
