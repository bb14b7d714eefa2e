/** Loses patience with what is late, and asks for something else. */
public final class Solution implements AskAround {
    @Override
    public long ask(Oracle oracle) throws Exception {
        Thread me = Thread.currentThread();
        Thread.ofVirtual().start(me::interrupt);
        try {
            oracle.of("late");
            return 0;
        } catch (InterruptedException e) {
            return oracle.of("soon");
        }
    }
}
