/** The calls of a script, and their results as numbers. */
final class Calls {
    private Calls() {}

    /** What {operation, item, milliseconds} gives; 0 where there is no result. */
    static long make(BoundedBuffer<Long> buffer, long[] call) throws InterruptedException {
        return switch ((int) call[0]) {
            case 0 -> {
                buffer.put(call[1]);
                yield 0;
            }
            case 1 -> item(buffer.take());
            case 2 -> buffer.offer(call[1], call[2]) ? 1 : 0;
            case 3 -> buffer.size();
            default -> throw new AssertionError("no operation " + call[0]);
        };
    }

    /** Unpacks what was taken. */
    static long item(Long taken) {
        if (taken == null) {
            throw new IllegalStateException("take() returned null");
        }
        return taken;
    }
}
