package forkyard.server.exercise.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementTest {
    @Test
    void a_formula_in_a_line_is_a_span() {
        assertThat(Statement.toHtml("The speedup $S(p) = T_1 / T_p$ grows."))
                .isEqualTo("<p>The speedup <span class=\"math\">S(p) &#61; T_1 / T_p</span> grows.</p>\n");
    }

    @Test
    void markdown_inside_a_formula_stays_a_formula() {
        assertThat(Statement.toHtml("$a_1 * b * c_2 < d \\cdot [x](y)$"))
                .contains("<span class=\"math\">a_1 * b * c_2 &lt; d \\cdot [x](y)</span>");
    }

    @Test
    void a_formula_on_its_own_lines_is_a_div() {
        assertThat(Statement.toHtml("Before\n\n$$\nS = \\frac{1}{f}\n- x\n$$\n\nafter"))
                .contains("<div class=\"math\">S &#61; \\frac{1}{f}\n- x</div>")
                .contains("<p>after</p>");
    }

    @Test
    void a_formula_on_one_line_of_its_own_is_a_div_even_without_a_blank_line() {
        assertThat(Statement.toHtml("Before\n$$ S = 1 $$\nafter"))
                .contains("<p>Before</p>", "<div class=\"math\">S &#61; 1</div>", "<p>after</p>");
    }

    @Test
    void dollars_in_code_are_dollars() {
        assertThat(Statement.toHtml("Say `$x$`.\n\n```java\nint $a = $b;\n```\n\n    $$ indented $$"))
                .doesNotContain("math")
                .contains("<code>$x$</code>", "class=\"language-java\"", "int $a &#61; $b;", "$$ indented $$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It costs $5 or $6.", "a $ b $ c", "just one $x", "\\$x\\$", "so $$ not closed", "$$$x$$$"})
    void other_dollars_are_dollars(String markdown) {
        assertThat(Statement.toHtml(markdown)).doesNotContain("span").contains("$");
    }

    @Test
    void tables_and_code_and_lists_are_kept() {
        assertThat(Statement.toHtml("| a | b |\n|---|--:|\n| 1 | 2 |\n\n1. one\n2. two\n\n> quoted"))
                .contains("<table>", "<th align=\"right\">b</th>", "<td>1</td>", "<ol>", "<blockquote>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<div onclick=\"alert(1)\">x</div>",
                "[x](javascript:alert(1))",
                "<a href=\"data:text/html,x\">x</a>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<style>body{display:none}</style>",
                "<div style=\"position:fixed\">x</div>",
                "<div class=\"toolbar\">x</div>",
                "<form action=\"/api\"><input name=x></form>",
                "$<img src=x onerror=alert(1)>$",
                "$$\n<script>alert(1)</script>\n$$"
            })
    void nothing_that_runs_loads_or_poses_as_the_page_is_left(String markdown) {
        assertThat(Statement.toHtml(markdown))
                .doesNotContain(
                        "<script",
                        "<img",
                        "<a href=\"data",
                        "<iframe",
                        "<style",
                        "style=",
                        "toolbar",
                        "<form",
                        "<input")
                .doesNotContainPattern("<[^>]*on(click|error)")
                .doesNotContainPattern("href=\"javascript");
    }

    @Test
    void links_are_kept_but_vouch_for_nothing() {
        assertThat(Statement.toHtml("[lesson](/lessons/amdahl) [out](https://example.org/)"))
                .contains("<a href=\"/lessons/amdahl\"")
                .contains("rel=\"nofollow\"");
    }
}
