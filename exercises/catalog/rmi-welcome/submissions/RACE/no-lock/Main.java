import java.rmi.NotBoundException;
import java.rmi.RemoteException;
import java.rmi.registry.LocateRegistry;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;

/** Nothing keeps two calls apart. */
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
        registry.rebind("greeter", UnicastRemoteObject.exportObject(new Host(greeting), 0));
        System.out.println("READY");
    }

    private static void client(int port, String name) {
        try {
            Greeter greeter = (Greeter) LocateRegistry.getRegistry("127.0.0.1", port).lookup("greeter");
            System.out.println(greeter.welcome(name));
        } catch (RemoteException | NotBoundException e) {
            System.err.println("There is no server: " + e.getMessage());
            System.exit(2);
        }
    }

    private static final class Host implements Greeter {
        private final String greeting;
        private final GuestBook book = new GuestBook();

        Host(String greeting) {
            this.greeting = greeting;
        }

        @Override
        public String welcome(String name) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("nobody to greet");
            }
            book.write(book.read() + 1);
            return greeting + ", " + name + "!";
        }

        @Override
        public int visits() {
            return book.read();
        }
    }
}
