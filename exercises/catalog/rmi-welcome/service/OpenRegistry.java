import forkyard.author.program.Errand;
import java.net.ServerSocket;
import java.rmi.registry.LocateRegistry;
import java.util.List;

/** Opens a registry; its port. */
public final class OpenRegistry implements Errand {
    @Override
    public Object run(List<Object> arguments) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        LocateRegistry.createRegistry(port);
        return port;
    }
}
