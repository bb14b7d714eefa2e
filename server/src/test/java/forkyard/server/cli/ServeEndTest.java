package forkyard.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.Main;
import forkyard.server.testing.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real server as a process of its own, stopped in the middle of judging and started again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServeEndTest {
    private static final Pattern ADDRESS = Pattern.compile("Forkyard is at (http://[^ ]+)");

    @TempDir
    Path data;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void stopping_leaves_no_container_and_no_half_written_submission() throws Exception {
        Process server = serve();
        String id;
        Browser browser;
        try {
            browser = new Browser(address(server));
            id = browser.submit("hello-threads", NEVER_ENDS);
            browser.watchUntil(id, "test");
            assertThat(containersOf(server)).isNotEmpty();
        } finally {
            server.destroy(); // SIGTERM; Ctrl-C takes the same way
        }
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(containersOf(server)).isEmpty();
        Process again = serve();
        try {
            Browser same = browser.at(address(again));
            assertThat(same.watch(id).getLast().data().path("verdict").asText()).isEqualTo("TIME-LIMIT");
        } finally {
            again.destroy();
            assertThat(again.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static final String NEVER_ENDS = """
            import java.util.function.IntConsumer;

            public class Solution implements HelloThreads {
                public void greetAll(int n, IntConsumer greet) {
                    for (long i = 0; ; i++) {
                        if (i < 0) greet.accept(0);
                    }
                }
            }
            """;

    private Process serve() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED"));
        for (String name : List.of("forkyard.image", "forkyard.seccomp", "forkyard.catalog")) {
            command.add("-D" + name + "=" + System.getProperty(name));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String address(Process server) throws IOException {
        BufferedReader said = server.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
        }
        throw new AssertionError("the server ended before it had an address");
    }

    /** Their label names the process that owns them. */
    private static List<String> containersOf(Process server) throws IOException {
        Process list = new ProcessBuilder("docker", "ps", "--all", "--format", "{{.Label \"forkyard.owner\"}}")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Stream<String> owners = list.inputReader().lines()) {
            return owners.filter(owner -> owner.contains("-" + server.pid() + "-"))
                    .toList();
        }
    }
}
