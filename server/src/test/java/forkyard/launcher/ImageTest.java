package forkyard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.launcher.Shell.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The image that the launcher made for these tests. */
@EnabledIfSystemProperty(named = "forkyard.image", matches = ".+", disabledReason = "no image: run by ./forkyard test")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImageTest {
    private static final String IMAGE = System.getProperty("forkyard.image", "");

    @Test
    void equal_sources_give_the_same_tag_though_the_jars_were_packed_again() throws Exception {
        Ended again = Shell.in(Shell.checkout()).run("docker/image.sh");

        assertThat(again.output()).isEqualTo(IMAGE + "\n");
    }

    @Test
    void it_has_no_program_that_changes_users() throws Exception {
        assertThat(inside("find / -xdev -type f -perm /6000 2>/dev/null; id -u").output())
                .isEqualTo("10001\n");
    }

    @Test
    void it_holds_our_jars_their_caches_jcstress_a_broker_mpj_and_nothing_else() throws Exception {
        assertThat(inside("cd /forkyard; find . -type f | sed -E 's:(lib/broker)/.*:\\1/…:' | sort -u")
                        .output())
                .isEqualTo("""
                ./aot/forkyard.harness.author.AuthorMain
                ./aot/forkyard.harness.compiler.CompilerMain
                ./aot/forkyard.harness.runner.RunnerMain
                ./args/broker
                ./args/forkyard.harness.author.AuthorMain
                ./args/forkyard.harness.compiler.CompilerMain
                ./args/forkyard.harness.explorer.ExplorerMain
                ./args/forkyard.harness.runner.RunnerMain
                ./args/forkyard.harness.supervisor.SupervisorMain
                ./args/forkyard.litmus.LitmusMain
                ./args/forkyard.service.ServiceMain
                ./lib/author.jar
                ./lib/broker/…
                ./lib/explorer.jar
                ./lib/harness.jar
                ./lib/jcstress.jar
                ./lib/kit.jar
                ./lib/litmus.jar
                ./lib/mpi/glue.jar
                ./lib/mpi/hosts
                ./lib/mpi/loader2.jar
                ./lib/mpi/log4j-1.2.jar
                ./lib/mpi/mpiExp.jar
                ./lib/mpi/mpjbuf.jar
                ./lib/mpi/niodev.jar
                ./lib/mpi/rank/mpi.jar
                ./lib/mpi/rank/mpjdev.jar
                ./lib/mpi/smpdev.jar
                ./lib/mpi/xdev.jar
                ./lib/processkit.jar
                ./lib/service.jar
                ./lib/wire.jar
                """);
    }

    @Test
    void the_seccomp_profile_lets_threads_sockets_and_the_compiler_work_and_nothing_dangerous() throws Exception {
        String program = Files.readString(Path.of("src/test/resources/forkyard/launcher/SystemCalls.java"));

        Ended ended = Shell.in(Shell.checkout())
                .reading(program)
                .run(limited(
                        "cat >/tmp/SystemCalls.java && java --enable-native-access=ALL-UNNAMED /tmp/SystemCalls.java"));

        assertThat(ended.output()).isEqualTo("as expected\n");
        assertThat(ended.status()).isZero();
    }

    private static Ended inside(String command) throws Exception {
        return Shell.in(Shell.checkout()).run(limited(command));
    }

    private static String[] limited(String command) {
        return new String[] {
            "docker",
            "run",
            "--rm",
            "-i",
            "--network=none",
            "--ipc=none",
            "--read-only",
            "--tmpfs=/tmp",
            "--cap-drop=ALL",
            "--memory=512m",
            "--pids-limit=100",
            "--security-opt=no-new-privileges",
            "--security-opt=seccomp=" + Shell.checkout().resolve("docker/seccomp.json"),
            IMAGE,
            "sh",
            "-c",
            command
        };
    }
}
