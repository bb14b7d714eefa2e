/** More requests than anybody may have open. */
public final class Solution implements AskAround {
    @Override
    public long ask(Oracle oracle) throws Exception {
        for (int i = 0; i < 20_000; i++) {
            Thread.ofVirtual().start(() -> {
                try {
                    oracle.of("late");
                } catch (InterruptedException e) {
                    return;
                }
            });
        }
        oracle.of("late");
        return oracle.of("soon");
    }
}
