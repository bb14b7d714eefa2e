package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineClassTest {
    @Test
    void namesTheJdkWhereTheTagDoes() {
        assertThat(MachineClass.of("forkyard/runner:25.0.3-7ec91cf03272"))
                .endsWith(", Java 25.0.3, image 7ec91cf03272");
        assertThat(MachineClass.of("localhost:5000/forkyard/runner:7ec91cf03272"))
                .endsWith(", image 7ec91cf03272")
                .doesNotContain("Java", "localhost");
    }
}
