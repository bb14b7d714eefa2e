package forkyard.server.exercise.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Renders statements. */
public final class Statement {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .customInlineContentParserFactory(new InlineFormulaParser.Factory())
            .customBlockParserFactory(new DisplayFormulaParser.Factory())
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(Formula.Renderer::new)
            .build();

    /** Text, code, tables and links; nothing that loads, runs or looks like part of the page around it. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote")
            .allowElements("ul", "ol", "li", "dl", "dt", "dd", "em", "strong", "del", "sub", "sup", "kbd")
            .allowElements("pre", "code", "span", "div", "table", "thead", "tbody", "tr", "th", "td")
            .allowElements("details", "summary", "a")
            .allowWithoutAttributes("span", "a")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[A-Za-z0-9+-]{1,20}"))
            .onElements("code")
            .allowAttributes("class")
            .matching(Pattern.compile("math"))
            .onElements("span", "div")
            .allowAttributes("align")
            .matching(Pattern.compile("left|center|right"))
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelNofollowOnLinks()
            .toFactory();

    private Statement() {}

    /** The HTML of a Markdown text. Formulas become LaTeX text in {@code span.math} and {@code div.math}. */
    public static String toHtml(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
