import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/** Input: threads of the system. An actor stands at the gate {@code quiet} while somebody waits for quiescence. */
public final class Rest implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        try (ActorSystem system = factory.create(stage.whole(0))) {
            Ref<String> ref = system.spawn(() -> message -> {
                stage.log().event("begin");
                stage.probe("quiet").arrive();
                stage.log().event("end");
            });
            ref.tell("rest");
            system.awaitQuiescence();
            stage.log().event("quiet");
        }
        return 0;
    }
}
