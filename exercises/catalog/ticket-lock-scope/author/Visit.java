import forkyard.author.Log;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one customer did, and the ticket that he was asked to pay; 0 if he was not asked. */
record Visit(int customer, List<String> steps, long entered, long paid) {
    static Visit of(Log log, int customer) {
        List<String> steps = new ArrayList<>();
        long entered = 0;
        long paid = 0;
        for (Log.Entry entry : log.entries()) {
            boolean step = List.of("thinks", "append", "pays").contains(entry.name());
            if (step && entry.whole(0) == customer) {
                steps.add(entry.name());
                switch (entry.name()) {
                    case "append" -> entered = entry.whole(1);
                    case "pays" -> paid = entry.whole(1);
                    default -> {}
                }
            }
        }
        return new Visit(customer, List.copyOf(steps), entered, paid);
    }

    Optional<Finding> wrong(int fails, long outcome) {
        List<String> expected = expected(fails);
        if (!steps.equals(expected)) {
            return about("A customer was not served step by step.", fails, expected.toString(), steps.toString());
        }
        if (paid != 0 && paid != entered) {
            return about("A customer paid for another ticket than his.", fails, "" + entered, "" + paid);
        }
        if (fails != 0) {
            return outcome == 0
                    ? Optional.empty()
                    : about("serve did not throw what had been thrown.", fails, "that exception", show(outcome));
        }
        return outcome == entered
                ? Optional.empty()
                : about("serve gave another number than the ledger has.", fails, "" + entered, show(outcome));
    }

    private static List<String> expected(int fails) {
        return switch (fails) {
            case Step.THINKING -> List.of("thinks");
            case Step.ENTERING -> List.of("thinks", "append");
            default -> List.of("thinks", "append", "pays");
        };
    }

    private static String show(long outcome) {
        return outcome > 0 ? "the number " + outcome : outcome == 0 ? "that exception" : "another exception";
    }

    private Optional<Finding> about(String sentence, int fails, String expected, String actual) {
        return Optional.of(Finding.wrong(
                sentence,
                new Detail("customer", (customer + 1) + ", who fails " + Step.show(fails)),
                new Detail("expected", expected),
                new Detail("actual", actual)));
    }
}
