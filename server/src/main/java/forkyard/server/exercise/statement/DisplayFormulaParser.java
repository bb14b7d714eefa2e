package forkyard.server.exercise.statement;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** {@code $$…$$} that begins a line and ends one, the same or a later one. */
final class DisplayFormulaParser extends AbstractBlockParser {
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int begin = state.getNextNonSpaceIndex();
            String text = line.subSequence(begin, line.length()).toString().stripTrailing();
            boolean closed = text.length() > 2 && text.indexOf("$$", 2) >= 0;
            if (state.getIndent() > 3 || !text.startsWith("$$") || (closed && !closes(text))) {
                return BlockStart.none();
            }
            return BlockStart.of(new DisplayFormulaParser()).atIndex(begin);
        }

        private static boolean closes(String text) {
            return text.indexOf("$$", 2) == text.length() - 2;
        }
    }

    private final Formula.Display block = new Formula.Display();
    private final StringBuilder text = new StringBuilder();
    private boolean finished;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return finished ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(line.getContent().toString().strip());
        finished = text.length() >= 4 && text.toString().endsWith("$$");
    }

    @Override
    public void closeBlock() {
        String latex = text.substring(2);
        block.setLatex((finished ? latex.substring(0, latex.length() - 2) : latex).strip());
    }
}
