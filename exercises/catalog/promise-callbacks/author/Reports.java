import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;

/** Reports: not before they can be there, and then at once. */
final class Reports {
    private Reports() {}

    static Finding oneAfterTheOther(List<?> inputs, Object returned) {
        int first = (Integer) inputs.get(0);
        int before = (Integer) inputs.get(1);
        Line line = new Line((int[]) inputs.get(2), (String[]) inputs.get(3));
        List<?> seen = Shapes.list(3 - before, returned);
        for (int step = before; step < 2; step++) {
            Heard heard = Heard.of(seen.get(step - before));
            boolean failed = step == 1 && line.fails(first);
            // With one input failed, a report may come at once or with the other input.
            if (!heard.nothing() && !(failed && line.failure(first).equals(heard.value()))) {
                return Finding.wrong(
                        "A report came too early.",
                        new Detail("inputs there", step == 0 ? "none" : "one"),
                        new Detail("expected", "nothing yet"),
                        new Detail("actual", String.valueOf(heard.value())));
            }
        }
        return Heard.of(seen.getLast()).expect(line.whenBothAreThere(), "when both inputs were there");
    }

    static Finding tooLate(String sum, String factorial, Object returned) {
        List<?> parts = Shapes.list(3, returned);
        boolean both = !sum.isEmpty() && !factorial.isEmpty();
        Finding heard = Heard.of(parts.get(0))
                .expect(
                        List.of(both ? "sum=" + sum + " factorial=" + factorial : "timeout"),
                        "when the limit was over");
        return heard.kind() == Finding.Kind.RIGHT
                ? untouched(new String[] {sum, factorial}, parts.subList(1, 3))
                : heard;
    }

    private static Finding untouched(String[] values, List<?> done) {
        for (int i = 0; i < 2; i++) {
            if (Shapes.as(Boolean.class, done.get(i)) && values[i].isEmpty()) {
                return Finding.wrong(
                        "report has completed one of the futures it was given; they belong to the caller.",
                        new Detail("future", i == 0 ? "sum" : "factorial"),
                        new Detail("expected", "still open"),
                        new Detail("actual", "complete"));
            }
        }
        return Finding.right();
    }
}
