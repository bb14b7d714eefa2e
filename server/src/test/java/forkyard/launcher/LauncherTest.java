package forkyard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.launcher.Shell.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LauncherTest {
    private static final String LAUNCHER = Shell.checkout().resolve("forkyard").toString();

    @TempDir
    Path folder;

    @Test
    void help_lists_every_command() throws Exception {
        Ended help = Shell.in(folder).run(LAUNCHER, "--help");

        assertThat(help.status()).isZero();
        assertThat(help.output()).contains("serve", "judge", "verify", "test", "bench", "doctor", "engine");
    }

    @Test
    void no_command_at_all_shows_the_list_and_is_an_error() throws Exception {
        Ended ended = Shell.in(folder).run(LAUNCHER);

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.output()).contains("./forkyard serve");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "sevre",
                "judge",
                "judge hello-threads",
                "bench",
                "test --some",
                "doctor now",
                "engine",
                "engine up"
            })
    void bad_arguments_are_told_before_anything_is_prepared(String arguments) throws Exception {
        Ended ended = Shell.in(folder)
                .with("FORKYARD_JDK_FOLDERS", "/nowhere/*")
                .run(Stream.concat(Stream.of(LAUNCHER), Stream.of(arguments.split(" ")))
                        .toArray(String[]::new));

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.output()).startsWith("forkyard: ").hasLineCount(1);
    }

    @Test
    void an_unknown_command_is_named() throws Exception {
        assertThat(Shell.in(folder).run(LAUNCHER, "sevre").output()).contains("'sevre'", "--help");
    }

    @Test
    void a_jdk_that_is_too_old_is_named_with_the_command_that_mends_it() throws Exception {
        Path old = jdk("17.0.9");

        Ended ended = withoutOtherJdks().with("JAVA_HOME", old).run(LAUNCHER, "verify");

        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.output())
                .contains("JDK 25", "JAVA_HOME=" + old + " is 17.0.9")
                .containsAnyOf("apt-get install", "sdk install");
    }

    @Test
    void of_several_jdks_the_oldest_that_serves_is_taken() throws Exception {
        List.of("24.0.1", "26.0.1", "25.0.3", "25.1").forEach(this::jdk);

        assertThat(doctor().output()).contains("ok       JDK 25.0.3 at " + folder.resolve("25.0.3"));
    }

    @Test
    void java_home_wins_over_the_usual_places() throws Exception {
        jdk("25.0.3");
        Path chosen = jdk("27");

        assertThat(doctor("JAVA_HOME", chosen).output()).contains("ok       JDK 27 at " + chosen);
    }

    @Test
    void doctor_tells_the_mend_for_an_engine_that_does_not_answer() throws Exception {
        Ended ended = doctor("DOCKER_HOST", "unix://" + folder.resolve("no.sock"));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output())
                .contains("missing  nothing answers at DOCKER_HOST=unix://" + folder.resolve("no.sock"));
    }

    private Ended doctor() throws Exception {
        return doctor("LANG", "C");
    }

    /** The part before Java; the launcher itself would go on to build. */
    private Ended doctor(String variable, Object value) throws Exception {
        return withoutOtherJdks()
                .with(variable, value)
                .run(Shell.checkout().resolve("scripts/doctor.sh").toString());
    }

    /** Maven puts this JVM's JDK into JAVA_HOME and a person may have one in PATH; here only the temporary folder counts. */
    private Shell withoutOtherJdks() {
        return Shell.in(folder)
                .with("JAVA_HOME", "")
                .with("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
                .with("FORKYARD_JDK_FOLDERS", folder + "/*");
    }

    private Path jdk(String version) {
        try {
            Path home = folder.resolve(version);
            Path compiler = Files.createDirectories(home.resolve("bin")).resolve("javac");
            Files.writeString(compiler, "#!/bin/sh\n");
            assertThat(compiler.toFile().setExecutable(true)).isTrue();
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
