import java.rmi.NotBoundException;
import java.rmi.RemoteException;
import java.rmi.registry.LocateRegistry;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;
import java.util.concurrent.locks.ReentrantLock;

/** The class exports itself when it is made, and a lock guards the book. */
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
        registry.rebind("greeter", new Host(greeting));
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

    private static final class Host extends UnicastRemoteObject implements Greeter {
        private static final long serialVersionUID = 1;

        private final String greeting;
        private final transient GuestBook book = new GuestBook();
        private final transient ReentrantLock lock = new ReentrantLock();

        Host(String greeting) throws RemoteException {
            this.greeting = greeting;
        }

        @Override
        public String welcome(String name) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("nobody to greet");
            }
            lock.lock();
            try {
                book.write(book.read() + 1);
            } finally {
                lock.unlock();
            }
            return greeting + ", " + name + "!";
        }

        @Override
        public int visits() {
            lock.lock();
            try {
                return book.read();
            } finally {
                lock.unlock();
            }
        }
    }
}
