import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class Main {
    public static void main(String[] args) throws Exception {
        int p = Integer.parseInt(args[0]);
        int phases = Integer.parseInt(args[1]);
        CyclicBarrier line = new CyclicBarrier(p);
        List<Thread> children = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            children.add(Thread.ofPlatform().start(() -> child(phases, line)));
        }
        for (Thread child : children) {
            child.join();
        }
    }

    private static void child(int phases, CyclicBarrier line) {
        try {
            for (int phase = 1; phase <= phases; phase++) {
                kit.Trace.begin(phase);
                kit.Trace.end(phase);
                line.await();
            }
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
