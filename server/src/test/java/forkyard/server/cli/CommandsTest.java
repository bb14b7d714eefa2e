package forkyard.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.db.Database;
import forkyard.server.testing.TestServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandsTest {
    @TempDir
    Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sevre",
                "serve now",
                "serve --port",
                "serve --port seven",
                "serve --port 70000",
                "serve --port -1",
                "serve --workers 0",
                "serve --per-account 0",
                "serve --prot 7070",
                "judge",
                "judge hello-threads",
                "judge --what hello-threads Solution.java",
                "verify --what",
                "bench",
                "bench no-such-benchmark",
                "bench latency --submissions 5",
                "bench processes --submissions 0",
                "doctor now"
            })
    void arguments_that_make_no_sense_get_one_sentence(String arguments) {
        int status = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).startsWith("forkyard: ").hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "judge", "verify", "bench", "doctor"})
    void every_command_explains_itself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: ./forkyard " + command);
    }

    @Test
    void a_port_that_is_taken_is_named_with_the_way_out() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int status = serve("--port", Integer.toString(taken.getLocalPort()));

            assertThat(status).isEqualTo(1);
            assertThat(err.toString())
                    .contains("Port " + taken.getLocalPort(), "--port " + (taken.getLocalPort() + 1))
                    .hasLineCount(1);
        }
    }

    @Test
    void an_address_that_is_not_ours_is_named() {
        assertThat(serve("--host", "192.0.2.1", "--port", "0")).isEqualTo(1);
        assertThat(err.toString()).contains("192.0.2.1").hasLineCount(1);
    }

    @Test
    void a_database_in_use_is_told() throws Exception {
        try (Database database = Database.open(data, "http://127.0.0.1:1")) {
            int status = serve("--port", "0");

            assertThat(status).isEqualTo(1);
            assertThat(err.toString())
                    .contains(database.storage().folder().toString(), "--data")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_catalog_that_is_not_there_is_told() {
        String usual =
                System.setProperty("forkyard.catalog", data.resolve("nowhere").toString());
        try {
            assertThat(run("serve", "--port", "0", "--data", data.toString())).isEqualTo(1);
            assertThat(err.toString()).contains("nowhere").hasLineCount(1);
        } finally {
            restoreCatalog(usual);
        }
    }

    private static void restoreCatalog(@Nullable String usual) {
        if (usual == null) {
            System.clearProperty("forkyard.catalog");
        } else {
            System.setProperty("forkyard.catalog", usual);
        }
    }

    private int serve(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "serve";
        arguments[1] = "--data";
        arguments[2] = data.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        String usual = System.setProperty("forkyard.catalog", catalog());
        try {
            return run(arguments);
        } finally {
            restoreCatalog(usual);
        }
    }

    private static String catalog() {
        return Objects.requireNonNull(TestServer.class.getResource("/forkyard/server/catalog"))
                .getPath();
    }

    private int run(String... arguments) {
        CommandLine line = Commands.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
