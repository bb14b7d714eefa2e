package forkyard.server.exercise.statement;

import java.util.Set;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * {@code $…$} within a paragraph. As in Pandoc, the opening dollar has no blank after it and the closing one neither a blank
 * before it nor a digit after it, so that "$5 or $6" stays money.
 */
final class InlineFormulaParser implements InlineContentParser {
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new InlineFormulaParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        if (dollars > 2 || isBlank(scanner.peek())) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (scanner.find('$') >= 0) {
            char before = (char) scanner.peekPreviousCodePoint();
            Position end = scanner.position();
            int closing = scanner.matchMultiple('$');
            if (closing == dollars && !isBlank(before) && before != '\\' && !Character.isDigit(scanner.peek())) {
                SourceLines source = scanner.getSource(start, end);
                return ParsedInline.of(new Formula.Inline(source.getContent()), scanner.position());
            }
        }
        return ParsedInline.none();
    }

    private static boolean isBlank(char c) {
        return c == Scanner.END || Character.isWhitespace(c);
    }
}
