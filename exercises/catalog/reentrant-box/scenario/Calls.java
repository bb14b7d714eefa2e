/** The calls of a script on two boxes, and their results as numbers. */
final class Calls {
    private static final long RESULT = 1_000_000;

    private final Box[] boxes;

    Calls(Box first) throws ReflectiveOperationException {
        boxes = new Box[] {first, another(first)};
    }

    /** One more box of the same class. */
    static Box another(Box box) throws ReflectiveOperationException {
        return box.getClass().getConstructor().newInstance();
    }

    /**
     * Makes the call {operation, box, k}: 0 adds, 1 removes, 2 moves to the other box, 3 asks for the size, 4 is a batch
     * that adds k, and in an inner batch removes 1 and asks for the size, 5 is a batch that adds k and throws, 6 moves to
     * the same box. Where there is no result it is 0.
     */
    long make(int[] call) {
        Box box = boxes[call[1]];
        int k = call[2];
        return switch (call[0]) {
            case 0 -> {
                box.add(k);
                yield 0;
            }
            case 1 -> box.remove(k);
            case 2 -> {
                box.moveTo(boxes[1 - call[1]], k);
                yield 0;
            }
            case 3 -> box.size();
            case 4 -> batch(box, k);
            case 5 -> throwing(box, k);
            case 6 -> {
                box.moveTo(box, k);
                yield 0;
            }
            default -> throw new AssertionError("no operation " + call[0]);
        };
    }

    private static long batch(Box box, int k) {
        long[] seen = new long[2];
        box.batch(() -> {
            box.add(k);
            box.batch(() -> {
                seen[0] = box.remove(1);
                seen[1] = box.size();
            });
        });
        return seen[0] * RESULT + seen[1];
    }

    /** 1 if what the batch threw came out. */
    private static long throwing(Box box, int k) {
        IllegalStateException thrown = new IllegalStateException("thrown in a batch");
        try {
            box.batch(() -> {
                box.add(k);
                throw thrown;
            });
            return 0;
        } catch (IllegalStateException e) {
            if (e != thrown) {
                throw e;
            }
            return 1;
        }
    }
}
