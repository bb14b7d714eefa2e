/** A thread still waits for its answer when the call has returned. */
public final class Solution implements AskAround {
    @Override
    public long ask(Oracle oracle) throws Exception {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                oracle.of("late");
            } catch (InterruptedException e) {
                return;
            }
        });
        return oracle.of("soon");
    }
}
