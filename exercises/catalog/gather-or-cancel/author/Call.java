/** The methods of the contract, as the scenarios know them. */
final class Call {
    static final int ALL = 0;
    static final int ANY = 1;
    static final int WITHIN = 2;

    private static final String[] NAMES = {"all", "any", "within"};

    private Call() {}

    static String name(int method) {
        return NAMES[method];
    }
}
