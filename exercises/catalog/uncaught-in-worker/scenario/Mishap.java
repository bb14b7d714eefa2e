/** How a job ends: 0 well, 1 to 3 with an exception or an error of its own, 4 with a recursion that has no end. */
final class Mishap {
    private Mishap() {}

    static void happen(int kind, String message) {
        switch (kind) {
            case 1 -> throw new IllegalStateException(message);
            case 2 -> throw new AssertionError(message);
            case 3 -> throw new Error(message, new IllegalArgumentException("behind it"));
            case 4 -> deeper(0);
            default -> {}
        }
    }

    private static int deeper(int depth) {
        return 1 + deeper(depth + 1);
    }
}
