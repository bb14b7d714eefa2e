/** Where things go wrong for a customer, as numbers and in words. */
final class Step {
    static final int THINKING = 1;
    static final int ENTERING = 2;
    static final int PAYING = 3;

    private Step() {}

    static String show(int step) {
        return switch (step) {
            case THINKING -> "thinking";
            case ENTERING -> "at the ledger";
            case PAYING -> "paying";
            default -> "nowhere";
        };
    }
}
