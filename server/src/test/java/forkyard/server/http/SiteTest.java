package forkyard.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiteTest {
    @Test
    void a_browser_leaves_the_usual_port_out() {
        Site site = Site.of("127.0.0.1", 80, List.of("https://forkyard.example.org", "http://lab-7:80", "lab-8:7070"));

        assertThat(site.originOf("localhost")).isEqualTo("http://localhost");
        assertThat(site.originOf("forkyard.example.org")).isEqualTo("https://forkyard.example.org");
        assertThat(site.originOf("lab-7")).isEqualTo("http://lab-7");
        assertThat(site.originOf("lab-8:7070")).isEqualTo("http://lab-8:7070");
        assertThat(site.originOf("lab-8")).isNull();
    }

    @Test
    void guests_are_for_a_server_that_only_this_machine_reaches() {
        assertThat(Site.of("127.0.0.1", 7070, List.of()).guestsAllowed()).isTrue();
        assertThat(Site.of("localhost", 7070, List.of()).guestsAllowed()).isTrue();
        assertThat(Site.of("0.0.0.0", 7070, List.of()).guestsAllowed()).isFalse();
        assertThat(Site.of("127.0.0.1", 7070, List.of("https://forkyard.example.org"))
                        .guestsAllowed())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://a.example", "https://a.example/path", "https://me@a.example", "https://", "a b", "*"})
    void what_is_no_address_is_refused_with_an_example(String origin) {
        assertThatThrownBy(() -> Site.of("127.0.0.1", 7070, List.of(origin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(origin)
                .hasMessageContaining("https://forkyard.example.org");
    }
}
