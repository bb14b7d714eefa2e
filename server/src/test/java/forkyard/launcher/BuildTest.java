package forkyard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.launcher.Shell.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build script in a checkout of its own, where Maven is a script that counts its runs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BuildTest {
    @TempDir
    Path folder;

    private Path checkout;

    @BeforeEach
    void make_a_checkout() throws Exception {
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        Path scripts = Files.createDirectory(checkout.resolve("scripts"));
        for (String name : new String[] {"build.sh", "say.sh", "jdk.sh", "tools.sh"}) {
            Files.copy(Shell.checkout().resolve("scripts").resolve(name), scripts.resolve(name));
        }
        write("pom.xml", "<project/>");
        write("docs/page.md", "words");
        write("sandbox/kit/src/Kit.java", "class Kit {}");
        write(".gitignore", "target/\n");
        write("../bin/node", "#!/bin/sh\necho v22.0.0\n");
        write("../bin/npm", "#!/bin/sh\n");
        write("../bin/mvn", """
                #!/bin/sh
                echo run >>"$RUNS"
                [ ! -e break ] || { echo "a broken build"; exit 1; }
                for m in wire kit processkit author explorer explorer-suite harness litmus service; do
                  mkdir -p sandbox/$m/target; touch sandbox/$m/target/$m-0.1.0.jar
                done
                mkdir -p server/target sandbox/service/target/broker; touch server/target/forkyard.jar
                """);
        git("init", "-q");
        git("add", "-A");
    }

    @Test
    void unchanged_sources_are_not_built_again() throws Exception {
        assertThat(build().status()).isZero();
        assertThat(build().output()).isEmpty();

        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void a_changed_source_is_built() throws Exception {
        build();
        write("sandbox/kit/src/Kit.java", "class Kit { int changed; }");
        build();

        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void a_new_source_that_git_does_not_know_yet_is_built() throws Exception {
        build();
        write("sandbox/kit/src/New.java", "class New {}");
        build();

        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void a_deleted_source_is_built() throws Exception {
        build();
        Files.delete(checkout.resolve("sandbox/kit/src/Kit.java"));
        build();

        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void documents_and_exercises_need_no_build() throws Exception {
        build();
        write("docs/page.md", "other words");
        write("exercises/catalog/hello-threads/problem.yaml", "title: Hello");
        build();

        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void a_jar_that_was_deleted_is_built_again() throws Exception {
        build();
        Files.delete(checkout.resolve("server/target/forkyard.jar"));
        build();

        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void a_failed_build_shows_the_end_of_its_log_and_is_tried_again() throws Exception {
        write("break", "");

        Ended failed = build();
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.output()).contains("a broken build", "target/logs/build.log");

        build();
        assertThat(runs()).isEqualTo(2);
    }

    private Ended build() throws Exception {
        return Shell.in(folder)
                .with("RUNS", folder.resolve("runs"))
                .with("PATH", folder.resolve("bin") + ":/usr/bin:/bin")
                .run(checkout.resolve("scripts/build.sh").toString());
    }

    private long runs() throws Exception {
        return Files.readString(folder.resolve("runs")).lines().count();
    }

    private void git(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        assertThat(Shell.in(checkout).run(command).status()).isZero();
    }

    private void write(String name, String text) throws Exception {
        Path file = checkout.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (text.startsWith("#!")) {
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
    }
}
