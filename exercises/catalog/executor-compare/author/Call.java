/** The methods of the contract, as the scenarios know them. */
final class Call {
    static final int SEQUENTIAL = 0;
    static final int POOLED = 1;
    static final int AS_COMPLETED = 2;

    private static final String[] NAMES = {"sequential", "pooled", "asCompleted"};

    private Call() {}

    static String name(int method) {
        return NAMES[method];
    }
}
