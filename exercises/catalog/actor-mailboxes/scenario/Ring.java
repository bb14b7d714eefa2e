import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs: threads of the system, actors, hops. The actors stand in a ring, and a token goes round; each adds its number to
 * what is 31 times the sum so far. The log tells when the token has arrived, when those who had it last were done, and when
 * the system was said to be quiet.
 */
public final class Ring implements Scenario<Factory> {
    /** So many hops before the end the log tells when an actor is done with the token. */
    private static final int LAST = 3;

    private record Token(int hops, long sum) {}

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int actors = stage.whole(1);
        try (ActorSystem system = factory.create(stage.whole(0))) {
            List<Ref<Token>> ring = new ArrayList<>();
            for (int i = 0; i < actors; i++) {
                int me = i;
                ring.add(system.spawn(() -> token -> {
                    long sum = 31 * token.sum() + me;
                    if (token.hops() > 1) {
                        ring.get((me + 1) % actors).tell(new Token(token.hops() - 1, sum));
                    } else {
                        stage.log().event("arrived", sum);
                    }
                    if (token.hops() <= LAST) {
                        stage.log().event("left", me);
                    }
                }));
            }
            ring.getFirst().tell(new Token(stage.whole(2), 0));
            system.awaitQuiescence();
            stage.log().event("quiet");
        }
        return actors;
    }
}
