package forkyard.harness.compiler;

import forkyard.wire.Caps;
import forkyard.wire.Diagnostic;
import forkyard.wire.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** What javac says, as records with places that an editor can mark. */
final class Diagnostics implements DiagnosticListener<JavaFileObject> {
    private static final int MOST = 300;
    private static final int MESSAGE = 2_000;

    private final List<Diagnostic> list = new ArrayList<>();
    private boolean errors;

    List<Diagnostic> list() {
        return list;
    }

    boolean hasErrors() {
        return errors;
    }

    @Override
    public void report(javax.tools.Diagnostic<? extends JavaFileObject> said) {
        Diagnostic.Severity severity = switch (said.getKind()) {
            case ERROR -> Diagnostic.Severity.ERROR;
            case WARNING, MANDATORY_WARNING -> Diagnostic.Severity.WARNING;
            case NOTE, OTHER -> Diagnostic.Severity.NOTE;
        };
        if (isAboutTheOptions(severity, said)) {
            return;
        }
        errors |= severity == Diagnostic.Severity.ERROR;
        if (list.size() < MOST) {
            list.add(diagnostic(severity, said));
        }
    }

    /** That preview features or incubating modules are in use: the exercise asked for it. */
    private static boolean isAboutTheOptions(Diagnostic.Severity severity, javax.tools.Diagnostic<?> said) {
        return severity == Diagnostic.Severity.NOTE && said.getPosition() == javax.tools.Diagnostic.NOPOS
                || "compiler.warn.incubating.modules".equals(said.getCode());
    }

    private static Diagnostic diagnostic(
            Diagnostic.Severity severity, javax.tools.Diagnostic<? extends JavaFileObject> said) {
        String message = Text.clip(said.getMessage(Locale.ENGLISH), MESSAGE);
        if (!(said.getSource() instanceof MemorySource source)) {
            return new Diagnostic(severity, "", 0, 0, 0, 0, message);
        }
        String file = Text.clip(source.file().name(), Caps.NAME);
        if (said.getPosition() == javax.tools.Diagnostic.NOPOS) {
            return new Diagnostic(severity, file, 0, 0, 0, 0, message);
        }
        Place place = Place.of(source.file().text(), said);
        return new Diagnostic(severity, file, place.line(), place.column(), place.line(), place.endColumn(), message);
    }

    /**
     * What to mark, within one line: a mistake that javac ascribes to a whole class or method is marked where it points, to the
     * end of that line at most.
     */
    private record Place(int line, int column, int endColumn) {
        static Place of(String text, javax.tools.Diagnostic<?> said) {
            int length = text.length();
            int position = (int) Math.clamp(said.getPosition(), 0, length);
            int lineStart = lineStart(text, position);
            int lineEnd = lineEnd(text, position);
            int start = said.getStartPosition() >= lineStart && said.getStartPosition() <= position
                    ? (int) said.getStartPosition()
                    : position;
            int end = (int) Math.clamp(said.getEndPosition(), start, lineEnd);
            return new Place(
                    lineNumber(text, lineStart), start - lineStart + 1, Math.max(end, start + 1) - lineStart + 1);
        }

        private static int lineStart(String text, int position) {
            int start = position;
            while (start > 0 && !isBreak(text.charAt(start - 1))) {
                start--;
            }
            return start;
        }

        private static int lineEnd(String text, int position) {
            int end = position;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private static int lineNumber(String text, int lineStart) {
            int line = 1;
            for (int i = 0; i < lineStart; i++) {
                boolean first = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (isBreak(text.charAt(i)) && !first) {
                    line++;
                }
            }
            return line;
        }

        private static boolean isBreak(char c) {
            return c == '\n' || c == '\r';
        }
    }
}
