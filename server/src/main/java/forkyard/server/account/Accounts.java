package forkyard.server.account;

import forkyard.server.account.db.AccountStore;
import forkyard.server.course.Courses;
import forkyard.server.db.Database;
import forkyard.server.http.Problem;
import forkyard.server.http.Throttle;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes accounts and recognises their owners. */
public final class Accounts {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int WRONG_PASSWORDS_PER_HANDLE = 10;
    private static final int ATTEMPTS_PER_ADDRESS = 100;

    private final Database database;
    private final AccountStore store;
    private final Courses courses;
    private final Passwords passwords;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Throttle wrongPasswords;
    private final Throttle attempts;

    public Accounts(Database database, AccountStore store, Courses courses, Passwords passwords, Clock clock) {
        this.database = database;
        this.store = store;
        this.courses = courses;
        this.passwords = passwords;
        this.clock = clock;
        wrongPasswords = new Throttle(WRONG_PASSWORDS_PER_HANDLE, WINDOW, clock);
        attempts = new Throttle(ATTEMPTS_PER_ADDRESS, WINDOW, clock);
    }

    Account newGuest() {
        byte[] bytes = new byte[5];
        random.nextBytes(bytes);
        Account guest = new Account(
                UUID.randomUUID(), Credentials.GUEST + HexFormat.of().formatHex(bytes), true, false);
        database.transaction(() -> {
            store.addGuest(guest.id(), guest.handle(), clock.instant());
            courses.welcome(guest.id());
        });
        return guest;
    }

    /** A new account, or the guest's own with a name to it. */
    Account signUp(Credentials credentials, @Nullable Account guest, String address) {
        limit(attempts, "address " + address);
        attempts.count("address " + address);
        var given = Credentials.forNewAccount(credentials);
        String hash = passwords.hash(given.password());
        UUID id = guest == null ? UUID.randomUUID() : guest.id();
        boolean added = database.transaction(() -> {
            if (guest != null) {
                return store.promote(id, given.handle(), Credentials.key(given.handle()), hash);
            }
            boolean fresh = store.add(id, given.handle(), Credentials.key(given.handle()), hash, clock.instant());
            if (fresh) {
                courses.welcome(id);
            }
            return fresh;
        });
        if (!added) {
            throw Problem.field(
                    409, "handle-taken", "The handle is taken", "handle", "Somebody has this handle; choose another");
        }
        return new Account(id, given.handle(), false, false);
    }

    /** The owner of these credentials. Says the same, and takes as long, whether the handle or the password is wrong. */
    Account signIn(Credentials credentials, String address) {
        var given = Credentials.complete(credentials);
        String key = "handle " + Credentials.key(given.handle());
        limit(wrongPasswords, key);
        limit(attempts, "address " + address);
        var found = store.byHandle(Credentials.key(given.handle()));
        boolean fits = passwords.fits(
                given.password(), found.map(AccountStore.Secret::passwordHash).orElse(null));
        if (found.isEmpty() || !fits) {
            wrongPasswords.count(key);
            attempts.count("address " + address);
            throw Problem.of(
                    401, "wrong-credentials", "Not signed in", "Handle or password is wrong; check both and try again");
        }
        wrongPasswords.forget(key);
        return found.get().account();
    }

    private static void limit(Throttle throttle, String key) {
        Duration pause = throttle.pause(key);
        if (pause != null) {
            throw Problem.tooMany(
                    "too-many-attempts",
                    "Too many attempts; try again in %d minutes".formatted(pause.toMinutes() + 1),
                    pause);
        }
    }
}
