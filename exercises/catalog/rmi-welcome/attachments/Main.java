import java.rmi.registry.LocateRegistry;
import java.rmi.registry.Registry;

public class Main {
    public static void main(String[] args) throws Exception {
        int registry = Integer.parseInt(args[1]);
        if (args[0].equals("server")) {
            server(registry, args[2]);
        } else {
            client(registry, args[2]);
        }
    }

    private static void server(int port, String greeting) throws Exception {
        System.setProperty("java.rmi.server.hostname", "127.0.0.1");
        Registry registry = LocateRegistry.getRegistry("127.0.0.1", port);
        // export an object, put it into the registry as "greeter", and say READY
    }

    private static void client(int port, String name) throws Exception {
        Greeter greeter = (Greeter) LocateRegistry.getRegistry("127.0.0.1", port).lookup("greeter");
        // print the greeting; exit code 2 if there is no server
    }

    private static final class Host implements Greeter {
        private final GuestBook book = new GuestBook();

        @Override
        public String welcome(String name) {
            return "";
        }

        @Override
        public int visits() {
            return book.read();
        }
    }
}
