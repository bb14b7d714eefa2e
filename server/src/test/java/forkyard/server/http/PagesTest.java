package forkyard.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.OwnServer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesTest {
    @RegisterExtension
    static final OwnServer server = new OwnServer();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/exercises", "/exercises/plain-words/leaderboard", "/submissions/some-id", "/sign-in"})
    void every_address_of_the_application_gets_its_page(String path) {
        Answer answer = server.browser().get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<title>Forkyard</title>");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'", "style-src 'self'", "connect-src 'self'");
    }

    @Test
    void a_script_named_by_its_content_may_be_kept_for_ever() {
        String script = script();

        Answer answer = server.browser().get(script);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
        assertThat(answer.header("Cache-Control")).contains("immutable");
    }

    @Test
    void scripts_are_compressed_for_those_who_take_that() {
        Browser browser = server.browser();
        String script = script();

        Answer zipped = browser.send(
                browser.to(script).header("Accept-Encoding", "br, gzip").GET());
        Answer plain = browser.send(
                browser.to(script).header("Accept-Encoding", "gzip;q=0").GET());

        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(length(zipped)).isLessThan(length(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../logback.xml",
                "/%2e%2e/logback.xml",
                "/assets/../../logback.xml",
                "/logback.xml",
                "/.vite/manifest.json",
                "/assets/",
                "/web/index.html"
            })
    void nothing_but_the_pages_is_served(String path) {
        Answer answer = server.browser().get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("configuration", "isEntry");
    }

    private static String script() {
        Matcher matcher = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"")
                .matcher(server.browser().get("/").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static long length(Answer answer) {
        return answer.body().length();
    }
}
