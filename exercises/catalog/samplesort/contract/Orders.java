/** Makes orders that cannot be seen through: all that is known of one is what its comparisons tell. */
public final class Orders {
    private Orders() {}

    /**
     * Compares what a secret scrambling makes of the two keys. It makes different numbers of different keys, so this is
     * an order.
     *
     * @param rounds how long comparing takes; with 0 rounds and the secret 0 this is the usual ascending order
     */
    public static LongOrder scrambled(long secret, int rounds) {
        return new Scrambled(secret, rounds);
    }

    /** A record, so that the judge can hand it over; private, and silent about its secret. */
    private record Scrambled(long secret, int rounds) implements LongOrder {
        private static final long FACTOR = 0x9e3779b97f4a7c15L;

        @Override
        public int compare(long a, long b) {
            long x = a ^ secret;
            long y = b ^ secret;
            for (int round = 0; round < rounds; round++) {
                x = (x ^ x >>> 32) * FACTOR + secret;
                y = (y ^ y >>> 32) * FACTOR + secret;
            }
            return Long.compare(x, y);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "a secret order";
        }
    }
}
