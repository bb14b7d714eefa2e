package forkyard.server.exercise.statement;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Formulas as nodes of a statement, rendered as their LaTeX in an element of class {@code math}. */
final class Formula {
    private static final Map<String, String> MATH = Map.of("class", "math");

    private Formula() {}

    /** {@code $…$} */
    static final class Inline extends CustomNode {
        private final String latex;

        Inline(String latex) {
            this.latex = latex;
        }
    }

    /** {@code $$…$$} on lines of its own. */
    static final class Display extends CustomBlock {
        private String latex = "";

        void setLatex(String latex) {
            this.latex = latex;
        }
    }

    /** Writes both. */
    static final class Renderer implements NodeRenderer {
        private final HtmlWriter html;

        Renderer(HtmlNodeRendererContext context) {
            html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Inline.class, Display.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Display display) {
                html.line();
                element("div", display.latex);
                html.line();
            } else if (node instanceof Inline inline) {
                element("span", inline.latex);
            }
        }

        private void element(String tag, String latex) {
            html.tag(tag, MATH);
            html.text(latex);
            html.tag("/" + tag);
        }
    }
}
