import forkyard.author.program.Decided;
import forkyard.author.program.Program;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;
import java.util.Map;

/** The output, line by line, up to the first that is wrong. */
final class PrintedLines {
    private static final String NONE = "no more lines";

    private PrintedLines() {}

    /** @param lines by address, in their order */
    static void compare(Map<String, String> lines, Program program) {
        List<String> expected = List.copyOf(lines.values());
        List<String> actual = program.lines();
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i) : NONE;
            String came = i < actual.size() ? actual.get(i) : NONE;
            if (!wanted.equals(came)) {
                throw new Decided(Finding.wrong(
                                "Line " + (i + 1) + " of the output is wrong: " + why(wanted, came, actual) + ".",
                                new Detail("expected", wanted),
                                new Detail("actual", came))
                        .at(program.mark(i, wanted)));
            }
        }
    }

    private static String why(String wanted, String came, List<String> actual) {
        if (wanted.equals(NONE)) {
            return "there are more lines than pages";
        }
        String address = address(wanted);
        if (address(came).equals(address)) {
            return "it is the right page, but its status or its links are others";
        }
        return actual.stream().anyMatch(line -> address(line).equals(address))
                ? "the lines are not sorted by address"
                : "a page has no line";
    }

    private static String address(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }
}
