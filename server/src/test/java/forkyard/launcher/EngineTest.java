package forkyard.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forkyard.launcher.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts and stops an engine of its own, beside the machine's. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EngineTest {
    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void only_root_can_start_an_engine() throws Exception {
        folder = parent.resolve("engine");
        assumeTrue(Shell.in(parent).run("id", "-u").output().equals("0\n"), "only root can start an engine");
        assumeTrue(Files.isExecutable(Path.of("/usr/sbin/dockerd")), "dockerd is not installed");
    }

    @AfterEach
    void stop() throws Exception {
        engine("stop");
    }

    @Test
    void an_engine_is_started_where_none_answers_and_then_used() throws Exception {
        assertThat(engine("status").output()).contains("no Docker engine answers");

        assertThat(engine("start").lastLine()).isEqualTo(address() + " started");
        assertThat(engine("start").output()).isEqualTo(address() + "\n");
        assertThat(engine("status").output()).contains("Docker engine", address());
    }

    /** The judge's sockets are in it, too, and the judge wants nobody else there. */
    @Test
    void the_folder_is_for_its_owner_alone() throws Exception {
        engine("start");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_stopped_engine_is_gone_and_stopping_again_is_no_error() throws Exception {
        engine("start");

        assertThat(engine("stop").status()).isZero();
        assertThat(engine("status").output()).contains("no Docker engine answers");
        assertThat(engine("stop").output()).contains("nothing to stop");
    }

    @Test
    void pid_files_left_by_an_engine_that_was_killed_do_not_keep_the_next_from_starting() throws Exception {
        engine("start");
        daemon().destroyForcibly();
        while (engine("status").status() == 0) {
            Thread.sleep(10);
        }
        // By now the number may belong to anybody, this test for example.
        Files.writeString(
                folder.resolve("docker.pid"),
                Long.toString(ProcessHandle.current().pid()));

        assertThat(engine("start").lastLine()).isEqualTo(address() + " started");
    }

    @Test
    void an_engine_that_somebody_names_is_never_started_by_us() throws Exception {
        Ended ended = Shell.in(parent)
                .with("DOCKER_HOST", "unix://" + folder.resolve("other.sock"))
                .with("FORKYARD_ENGINE_DIR", folder)
                .run(script(), "start");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).contains("DOCKER_HOST=unix://" + folder.resolve("other.sock"));
        assertThat(folder).doesNotExist();
    }

    private Ended engine(String command) throws IOException, InterruptedException {
        return Shell.in(parent)
                .with("DOCKER_HOST", "")
                .with("FORKYARD_ENGINE_DIR", folder)
                .run(script(), command);
    }

    private ProcessHandle daemon() throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readString(folder.resolve("docker.pid")).strip()))
                .orElseThrow();
    }

    private String address() {
        return "unix://" + folder.resolve("docker.sock");
    }

    private static String script() {
        return Shell.checkout().resolve("docker/engine.sh").toString();
    }
}
