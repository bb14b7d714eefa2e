package forkyard.server.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * The embedded database in a data folder, migrated to the present schema.
 *
 * <p>{@link #transaction} binds one connection to the calling thread: every query made through {@link #dsl()} and
 * {@link #dataSource()} within it, the queue's included, commits or rolls back together.
 */
public final class Database implements AutoCloseable {
    /** Small: queries are short, and an idle connection costs memory. */
    private static final int CONNECTIONS = 8;

    /**
     * "async:" because a thread that is interrupted while it does ordinary file I/O would close the file under everyone;
     * no write delay because what was answered with 202 must outlive a killed server.
     */
    private static final String SCHEME = "jdbc:h2:async:";

    private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;CACHE_SIZE=8192;TRACE_LEVEL_FILE=0";

    private final FolderLock lock;
    private final HikariDataSource pool;
    private final TransactionalDataSource transactional;
    private final DSLContext dsl;
    private final Storage storage;

    private Database(FolderLock lock, HikariDataSource pool, Storage storage) {
        this.lock = lock;
        this.pool = pool;
        this.storage = storage;
        transactional = new TransactionalDataSource(pool);
        // Unquoted names are the one spelling that every database reads as its own case.
        dsl = DSL.using(transactional, SQLDialect.H2, new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER));
    }

    /**
     * Opens the database of a folder, making both where they are missing.
     *
     * @param address of this server, for another that finds the folder taken
     *
     * @throws DatabaseLocked if another server has it
     * @throws IOException if the folder cannot be made or written
     */
    public static Database open(Path folder, String address) throws IOException, DatabaseLocked {
        Path home = folder.toAbsolutePath().normalize();
        Files.createDirectories(home);
        FolderLock lock = FolderLock.take(
                home,
                "process %d at %s, started %s".formatted(ProcessHandle.current().pid(), address, started()));
        try {
            HikariDataSource pool = pool(home);
            try {
                Flyway.configure().dataSource(pool).load().migrate();
                return new Database(lock, pool, new Storage(home));
            } catch (FlywayException e) {
                pool.close();
                throw new IOException("the database in " + home + " does not fit this version: " + e.getMessage(), e);
            }
        } catch (IOException | DatabaseLocked | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Instant started() {
        return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }

    private static HikariDataSource pool(Path home) throws IOException, DatabaseLocked {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(SCHEME + home.resolve("forkyard") + OPTIONS);
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("database");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            if (e.getCause() instanceof SQLException cause
                    && cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new DatabaseLocked(
                        "The database in %s is in use by another program. Stop that one, or give this server a folder of its own: --data FOLDER"
                                .formatted(home));
            }
            throw new IOException("the database in " + home + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Queries; within {@link #transaction} on its connection, else each on its own. */
    public DSLContext dsl() {
        return dsl;
    }

    /** Connections that take part in the calling thread's transaction. */
    public DataSource dataSource() {
        return transactional;
    }

    /** Connections that take part in no transaction: for the queue's own threads. */
    public DataSource connections() {
        return pool;
    }

    /** How much room is left where the database lives. */
    public Storage storage() {
        return storage;
    }

    /** Does the work in one transaction, or in the one under way. */
    public <T> T transaction(Supplier<T> work) {
        return transactional.transaction(work);
    }

    /** Does the work in one transaction, or in the one under way. */
    public void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public void close() throws IOException {
        pool.close();
        lock.close();
    }
}
