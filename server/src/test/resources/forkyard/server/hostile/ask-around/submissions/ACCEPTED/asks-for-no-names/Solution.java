/** Names that are longer than what may cross, that are none, and that nobody has. */
public final class Solution implements AskAround {
    @Override
    public long ask(Oracle oracle) throws Exception {
        for (String name : new String[] {"late".repeat(1 << 20), "", null, "\ud800", "Soon"}) {
            if (oracle.of(name) != null) {
                return 0;
            }
        }
        return oracle.of("soon");
    }
}
