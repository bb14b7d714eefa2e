import forkyard.author.program.Errand;
import java.rmi.registry.LocateRegistry;
import java.util.List;

/** Registry port: what comes of greeting nobody. */
public final class BlankName implements Errand {
    @Override
    public Object run(List<Object> arguments) throws Exception {
        try {
            Greeter greeter =
                    (Greeter) LocateRegistry.getRegistry("127.0.0.1", (Integer) arguments.get(0)).lookup("greeter");
            return "the greeting \"" + greeter.welcome("  ") + "\"";
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }
}
