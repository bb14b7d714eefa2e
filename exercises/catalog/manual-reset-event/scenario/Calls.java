/** The calls of a script, and their results as numbers. */
final class Calls {
    static final int INTERRUPTED = -1;

    private Calls() {}

    /**
     * Makes the call {operation, milliseconds}: 0 sets, 1 clears, 2 looks, 3 waits, 4 waits so long. Where there is no
     * result it is 0.
     */
    static int make(Event event, int[] call) throws InterruptedException {
        return switch (call[0]) {
            case 0 -> {
                event.set();
                yield 0;
            }
            case 1 -> {
                event.clear();
                yield 0;
            }
            case 2 -> event.isSet() ? 1 : 0;
            case 3 -> {
                event.await();
                yield 0;
            }
            case 4 -> event.await(call[1]) ? 1 : 0;
            default -> throw new AssertionError("no operation " + call[0]);
        };
    }
}
