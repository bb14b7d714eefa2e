import forkyard.author.program.Errand;
import java.rmi.RemoteException;
import java.rmi.NotBoundException;
import java.rmi.registry.LocateRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Registry port, threads, calls of each, name: what each call came to, and at the end the number of visits; or why there is no such object. */
public final class Visits implements Errand {
    @Override
    public Object run(List<Object> arguments) throws Exception {
        int threads = (Integer) arguments.get(1);
        int calls = (Integer) arguments.get(2);
        String name = (String) arguments.get(3);
        Greeter greeter;
        try {
            greeter = (Greeter) LocateRegistry.getRegistry("127.0.0.1", (Integer) arguments.get(0)).lookup("greeter");
        } catch (NotBoundException e) {
            return List.of(List.of("there is no object of this name"), -1);
        } catch (ClassCastException e) {
            return List.of(List.of("it is no Greeter"), -1);
        }
        List<String> said = new ArrayList<>();
        CountDownLatch together = new CountDownLatch(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String visitor = name + thread;
                all.add(pool.submit(() -> {
                    together.countDown();
                    together.await();
                    return visit(greeter, visitor, calls);
                }));
            }
            for (Future<List<String>> each : all) {
                said.addAll(each.get());
            }
        }
        return List.of(said, visits(greeter));
    }

    private static List<String> visit(Greeter greeter, String name, int calls) {
        List<String> said = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            try {
                said.add(name + ">" + greeter.welcome(name));
            } catch (RemoteException | RuntimeException e) {
                said.add(name + ">" + e.getClass().getSimpleName());
            }
        }
        return said;
    }

    private static int visits(Greeter greeter) {
        try {
            return greeter.visits();
        } catch (RemoteException e) {
            return -1;
        }
    }
}
