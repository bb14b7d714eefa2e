package forkyard.mpi;

import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code ThreadWorld <ranks> <main class> <arguments…>}: a world whose ranks are threads of this JVM, with a class loader each. */
public final class ThreadWorld {
    private ThreadWorld() {}

    public static void main(String[] args) throws Exception {
        int ranks = Integer.parseInt(args[0]);
        RankedOutput output = new RankedOutput(System.out);
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        System.setIn(new RootInput(System.in));
        Reporter reporter = new Reporter();
        Constructor<?> group = Class.forName("xdev.smpdev.SMPDevProcess").getConstructor(String.class);
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < ranks; number++) {
            Rank rank = new Rank(number, reporter);
            RankLoader loader = Jars.loader("rank " + number);
            String[] arguments = Jars.arguments(args, 2, "" + number, "" + ranks, "smpdev");
            Thread thread = new Thread(
                    (ThreadGroup) group.newInstance("MPI" + number),
                    () -> run(rank, output, loader, args[1], arguments),
                    "rank " + number);
            thread.setContextClassLoader(loader);
            threads.add(thread);
        }
        reporter.start();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void run(Rank rank, RankedOutput output, RankLoader loader, String main, String[] arguments) {
        boolean well = false;
        try {
            well = rank.run(loader, main, arguments);
            output.end();
        } finally {
            if (!well) {
                Runtime.getRuntime().halt(1); // where memory is out, nobody may be left who could say so
            }
        }
    }
}
