package forkyard.server.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Hashes passwords with argon2id, a few at a time because each takes megabytes on purpose. */
public final class Passwords {
    private static final int AT_ONCE = 2;
    private static final int HASH_BYTES = 32;

    private final int kibibytes;
    private final int iterations;
    private final Semaphore running = new Semaphore(AT_ONCE);
    private volatile @Nullable String nobody;

    /** With the memory and time that OWASP asks for: 12 MiB, three passes. */
    public Passwords() {
        this(12 << 10, 3);
    }

    /** With costs of the caller's choice; cheap ones are for tests. */
    public Passwords(int kibibytes, int iterations) {
        this.kibibytes = kibibytes;
        this.iterations = iterations;
    }

    String hash(String password) {
        return limited(
                () -> Password.hash(password).addRandomSalt(16).with(function()).getResult());
    }

    /** Whether the password fits the hash. Without a hash it takes as long, and it does not. */
    boolean fits(String password, @Nullable String hash) {
        if (hash == null) {
            check(password, stranger());
            return false;
        }
        return check(password, hash);
    }

    private boolean check(String password, String hash) {
        return limited(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    private String stranger() {
        String known = nobody;
        if (known == null) {
            known = hash("nobody has this password");
            nobody = known;
        }
        return known;
    }

    private Argon2Function function() {
        return Argon2Function.getInstance(kibibytes, iterations, 1, HASH_BYTES, Argon2.ID);
    }

    private <T> T limited(java.util.function.Supplier<T> work) {
        running.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            running.release();
        }
    }
}
