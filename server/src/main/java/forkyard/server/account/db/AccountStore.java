package forkyard.server.account.db;

import static forkyard.server.db.tables.Tables.ACCOUNTS;
import static forkyard.server.db.tables.Tables.SESSIONS;

import forkyard.server.account.Account;
import forkyard.server.db.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Accounts and sessions in the database. */
public final class AccountStore {
    private final Database database;

    public AccountStore(Database database) {
        this.database = database;
    }

    /** An account and the hash of its password; a guest has none. */
    public record Secret(Account account, @Nullable String passwordHash) {}

    public void addGuest(UUID id, String handle, Instant now) {
        database.dsl()
                .insertInto(ACCOUNTS)
                .set(ACCOUNTS.ID, id)
                .set(ACCOUNTS.HANDLE, handle)
                .set(ACCOUNTS.HANDLE_KEY, handle)
                .set(ACCOUNTS.GUEST, true)
                .set(ACCOUNTS.ADMIN, false)
                .set(ACCOUNTS.CREATED_AT, now)
                .execute();
    }

    /** Adds an account, or nothing and false if the handle is taken. */
    public boolean add(UUID id, String handle, String handleKey, String passwordHash, Instant now) {
        try {
            database.dsl()
                    .insertInto(ACCOUNTS)
                    .set(ACCOUNTS.ID, id)
                    .set(ACCOUNTS.HANDLE, handle)
                    .set(ACCOUNTS.HANDLE_KEY, handleKey)
                    .set(ACCOUNTS.PASSWORD_HASH, passwordHash)
                    .set(ACCOUNTS.GUEST, false)
                    .set(ACCOUNTS.ADMIN, false)
                    .set(ACCOUNTS.CREATED_AT, now)
                    .execute();
            return true;
        } catch (IntegrityConstraintViolationException _) {
            return false;
        }
    }

    /** Turns a guest into an account with everything it has; false if the handle is taken. */
    public boolean promote(UUID guest, String handle, String handleKey, String passwordHash) {
        try {
            return database.dsl()
                            .update(ACCOUNTS)
                            .set(ACCOUNTS.HANDLE, handle)
                            .set(ACCOUNTS.HANDLE_KEY, handleKey)
                            .set(ACCOUNTS.PASSWORD_HASH, passwordHash)
                            .set(ACCOUNTS.GUEST, false)
                            .where(ACCOUNTS.ID.eq(guest))
                            .and(ACCOUNTS.GUEST.isTrue())
                            .execute()
                    == 1;
        } catch (IntegrityConstraintViolationException _) {
            return false;
        }
    }

    public Optional<Secret> byHandle(String handleKey) {
        return database.dsl()
                .selectFrom(ACCOUNTS)
                .where(ACCOUNTS.HANDLE_KEY.eq(handleKey))
                .fetchOptional(row -> new Secret(account(row), row.getPasswordHash()));
    }

    public void addSession(String tokenHash, UUID account, Instant expiresAt) {
        database.dsl()
                .insertInto(SESSIONS)
                .set(SESSIONS.TOKEN_HASH, tokenHash)
                .set(SESSIONS.ACCOUNT_ID, account)
                .set(SESSIONS.EXPIRES_AT, expiresAt)
                .execute();
    }

    public Optional<Account> bySession(String tokenHash, Instant now) {
        return database.dsl()
                .select(ACCOUNTS.fields())
                .from(SESSIONS)
                .join(ACCOUNTS)
                .on(ACCOUNTS.ID.eq(SESSIONS.ACCOUNT_ID))
                .where(SESSIONS.TOKEN_HASH.eq(tokenHash))
                .and(SESSIONS.EXPIRES_AT.gt(now))
                .fetchOptional(AccountStore::account);
    }

    public void removeSession(String tokenHash) {
        database.dsl()
                .deleteFrom(SESSIONS)
                .where(SESSIONS.TOKEN_HASH.eq(tokenHash))
                .execute();
    }

    public void removeExpiredSessions(Instant now) {
        database.dsl().deleteFrom(SESSIONS).where(SESSIONS.EXPIRES_AT.le(now)).execute();
    }

    private static Account account(Record row) {
        return new Account(
                row.get(ACCOUNTS.ID), row.get(ACCOUNTS.HANDLE), row.get(ACCOUNTS.GUEST), row.get(ACCOUNTS.ADMIN));
    }
}
