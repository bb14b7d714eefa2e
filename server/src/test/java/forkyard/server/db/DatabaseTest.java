package forkyard.server.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatabaseTest {
    private static final String ADDRESS = "http://127.0.0.1:7070";

    @TempDir
    Path data;

    /** Run as a process of its own: takes the folder, says so, and keeps it until it is killed. */
    public static void main(String[] arguments) throws Exception {
        Database database = Database.open(Path.of(arguments[0]), "http://127.0.0.1:1234");
        System.out.println("open " + database.storage().folder());
        Thread.sleep(60_000);
    }

    @Test
    void a_folder_in_use_names_the_server_that_has_it_and_the_mend() throws Exception {
        Process other = other();
        try {
            assertThatThrownBy(() -> Database.open(data, ADDRESS))
                    .isInstanceOf(DatabaseLocked.class)
                    .hasMessageContaining("process " + other.pid())
                    .hasMessageContaining("http://127.0.0.1:1234")
                    .hasMessageContaining("--data");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_server_that_was_killed_leaves_no_lock() throws Exception {
        Process other = other();
        other.destroyForcibly().waitFor();

        Database.open(data, ADDRESS).close();
    }

    @Test
    void a_folder_that_is_a_file_is_told() throws Exception {
        Path file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> Database.open(file, ADDRESS)).isInstanceOf(IOException.class);
    }

    @Test
    void a_transaction_that_fails_leaves_nothing() throws Exception {
        try (Database database = Database.open(data, ADDRESS)) {
            database.dsl().execute("create table notes (text varchar(20))");

            assertThatThrownBy(() -> database.transaction(() -> {
                        database.dsl().execute("insert into notes values ('half')");
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");

            assertThat(database.dsl().fetchCount(DSL.table("notes"))).isZero();
        }
    }

    @Test
    void a_transaction_within_another_is_part_of_it() throws Exception {
        try (Database database = Database.open(data, ADDRESS)) {
            database.dsl().execute("create table notes (text varchar(20))");

            assertThatThrownBy(() -> database.transaction(() -> {
                        database.transaction(() -> {
                            database.dsl().execute("insert into notes values ('inner')");
                        });
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");

            assertThat(database.dsl().fetchCount(DSL.table("notes"))).isZero();
        }
    }

    @Test
    void what_was_committed_outlives_a_killed_server() throws Exception {
        Process other =
                new ProcessBuilder(java(Writer.class)).redirectErrorStream(true).start();
        try (var lines = other.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("committed");
        } finally {
            other.destroyForcibly().waitFor();
        }

        try (Database database = Database.open(data, ADDRESS)) {
            assertThat(database.dsl().fetchCount(DSL.table("notes"))).isEqualTo(1);
        }
    }

    /** Commits one row, says so, and waits to be killed. */
    public static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            Database database = Database.open(Path.of(arguments[0]), ADDRESS);
            database.dsl().execute("create table notes (text varchar(20))");
            database.transaction(() -> {
                database.dsl().execute("insert into notes values ('kept')");
            });
            System.out.println("committed");
            Thread.sleep(60_000);
        }
    }

    @Test
    void an_interrupted_thread_does_the_database_no_harm() throws Exception {
        try (Database database = Database.open(data, ADDRESS)) {
            database.dsl().execute("create table notes (text varchar(20000))");
            Thread interrupted = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 200; i++) {
                    Thread.currentThread().interrupt();
                    try {
                        database.dsl().execute("insert into notes values (?)", "x".repeat(10_000));
                    } catch (RuntimeException _) {
                        // This thread may fail; the others must not.
                    }
                }
            });
            assertThat(interrupted.join(java.time.Duration.ofSeconds(30))).isTrue();

            database.dsl().execute("insert into notes values ('after')");
            assertThat(database.dsl().fetchCount(DSL.table("notes"), DSL.condition("text = 'after'")))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_disk_is_full_before_the_last_byte_is_gone() {
        AtomicLong usable = new AtomicLong(1L << 30);
        Storage storage = new Storage(data, usable::get);
        assertThat(storage.full()).isFalse();

        usable.set(10 << 20);

        assertThat(storage.full()).isTrue();
    }

    private Process other() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(java(DatabaseTest.class))
                .redirectErrorStream(true)
                .start();
        String line = other.inputReader().readLine();
        if (line == null || !line.startsWith("open")) {
            other.waitFor(10, TimeUnit.SECONDS);
            throw new AssertionError("The other server did not start: " + line);
        }
        return other;
    }

    private List<String> java(Class<?> main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                data.toString());
    }
}
