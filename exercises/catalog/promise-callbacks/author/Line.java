import java.util.ArrayList;
import java.util.List;

/** What a report of two inputs has to say. */
record Line(int[] kinds, String[] texts) {
    private static final int VALUE = 0;

    /** The lines of which one is right once both inputs are there. */
    List<String> whenBothAreThere() {
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            if (fails(i)) {
                failures.add("failed: " + texts[i]);
            }
        }
        return failures.isEmpty() ? List.of("sum=" + texts[0] + " factorial=" + texts[1]) : failures;
    }

    boolean fails(int input) {
        return kinds[input] != VALUE;
    }

    String failure(int input) {
        return "failed: " + texts[input];
    }
}
