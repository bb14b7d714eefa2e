package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineSettingsTest {
    @TempDir
    Path directory;

    private final Properties properties = new Properties();

    @BeforeEach
    void everythingIsSet() throws IOException {
        Path seccomp = directory.resolve("seccomp.json");
        Files.writeString(seccomp, "{ \"defaultAction\": \"SCMP_ACT_ERRNO\" }");
        properties.setProperty("forkyard.image", "forkyard/runner:0123");
        properties.setProperty("forkyard.seccomp", seccomp.toString());
    }

    @Test
    void propertiesAndEnvironmentNameTheSameThings() {
        EngineSettings settings = EngineSettings.from(
                properties,
                Map.of("FORKYARD_CHANNEL", "attach", "FORKYARD_SOCKETS", "/x", "DOCKER_HOST", "unix:///y.sock"));

        assertThat(settings.image()).isEqualTo("forkyard/runner:0123");
        assertThat(settings.seccompJson()).contains("SCMP_ACT_ERRNO");
        assertThat(settings.channel()).isEqualTo(ChannelChoice.ATTACH);
        assertThat(settings.socketRoot()).isEqualTo(Path.of("/x"));
        assertThat(settings.dockerHost()).isEqualTo(URI.create("unix:///y.sock"));
    }

    @Test
    void aMissingImageIsNamedWithTheMend() {
        properties.remove("forkyard.image");
        assertRefused("forkyard.image is not set: start by ./forkyard");
    }

    @Test
    void aProfileThatCannotBeReadIsNamed() {
        properties.setProperty("forkyard.seccomp", "/nowhere/seccomp.json");
        assertRefused("/nowhere/seccomp.json cannot be read");
    }

    @Test
    void aProfileThatAllowsByDefaultIsRefused() throws IOException {
        Files.writeString(directory.resolve("seccomp.json"), "{ \"defaultAction\": \"SCMP_ACT_ALLOW\" }");
        assertRefused("must deny by default");
    }

    @Test
    void anEngineOnAnotherMachineIsRefused() {
        assertThatThrownBy(() -> EngineSettings.from(properties, Map.of("DOCKER_HOST", "tcp://other:2375")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be on this machine");
    }

    @Test
    void aDirectoryTooLongForSocketsIsRefused() {
        properties.setProperty("forkyard.sockets", "/" + "long/".repeat(20));
        assertRefused("set forkyard.sockets to a shorter one");
    }

    @Test
    void anUnknownChannelIsNamed() {
        properties.setProperty("forkyard.channel", "pigeon");
        assertRefused("forkyard.channel is auto, socket or attach, not \"pigeon\"");
    }

    private void assertRefused(String words) {
        assertThatThrownBy(() -> EngineSettings.from(properties, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }
}
