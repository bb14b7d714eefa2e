import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/** Input: threads of the system, and so many actors that are to be at work at once: they meet at the gate {@code work}. */
public final class AtOnce implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int threads = stage.whole(0);
        long[] secrets = new long[threads];
        try (ActorSystem system = factory.create(threads)) {
            for (int i = 0; i < threads; i++) {
                Ref<Integer> ref = system.spawn(() -> place -> secrets[place] = stage.probe("work").arrive());
                ref.tell(i);
            }
            system.awaitQuiescence();
        }
        return secrets;
    }
}
