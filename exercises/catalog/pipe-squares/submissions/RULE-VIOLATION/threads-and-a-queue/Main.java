import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Main {
    private static final int END = -1;

    public static void main(String[] args) throws Exception {
        int n = Integer.parseInt(args[0]);
        int step = Integer.parseInt(args[1]);
        BlockingQueue<Integer> pipe = new LinkedBlockingQueue<>();
        Thread generator = Thread.ofPlatform().start(() -> generate(n, step, pipe));
        long added = kit.Rendezvous.arrive(2);
        long value = pipe.take();
        while (value != END && !System.out.checkError()) {
            System.out.println(value * value + added);
            value = pipe.take();
        }
        generator.join();
    }

    private static void generate(int n, int step, BlockingQueue<Integer> pipe) {
        SplittableRandom random = new SplittableRandom(kit.Rendezvous.arrive(1));
        for (int i = 0; i < n; i++) {
            if (i % step == 0) {
                kit.Gate.pass(i);
            }
            pipe.add(random.nextInt(100_000));
        }
        pipe.add(END);
    }
}
