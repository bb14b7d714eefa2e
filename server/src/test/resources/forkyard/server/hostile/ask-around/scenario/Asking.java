import forkyard.kit.Scenario;
import forkyard.kit.Source;
import forkyard.kit.Stage;

public final class Asking implements Scenario<AskAround> {
    @Override
    public Object play(AskAround solution, Stage stage) throws Exception {
        Source oracle = stage.source("oracle");
        return solution.ask(name -> oracle.get(name, Long.class));
    }
}
