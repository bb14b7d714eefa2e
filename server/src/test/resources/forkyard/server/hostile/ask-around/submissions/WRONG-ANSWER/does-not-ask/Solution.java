/** Nothing of an answer is inside before it has been asked for. */
public final class Solution implements AskAround {
    @Override
    public long ask(Oracle oracle) {
        return 1;
    }
}
