package forkyard.mpi;

/**
 * {@code ProcessRank <rank> <ranks> <port> <main class> <arguments…>}: one rank of a world whose ranks are JVMs. At the port somebody tells each
 * where the others are.
 */
public final class ProcessRank {
    /** Up to so many bytes a message leaves before the other side asks for it; that is MPJ's own default. */
    private static final int EAGER = 131_072;

    private static final String HOSTS = "/forkyard/lib/mpi/hosts";

    private ProcessRank() {}

    public static void main(String[] args) throws Exception {
        System.setProperty(
                "jdk.net.hosts.file", HOSTS); // MPJ asks for this machine's address, and nobody else knows it
        int number = Integer.parseInt(args[0]);
        Reporter reporter = new Reporter();
        Rank rank = new Rank(number, reporter);
        String world = "#Number of Processes;" + args[1] + ";#Protocol Switch Limit;" + EAGER
                + ";#Server Name;127.0.0.1;#Server Port;" + args[2];
        RankLoader loader = Jars.loader("rank " + number);
        Thread.currentThread().setName("rank " + number);
        Thread.currentThread().setContextClassLoader(loader);
        reporter.start();
        boolean well = false;
        try {
            well = rank.run(loader, args[3], Jars.arguments(args, 4, "" + number, world, "niodev"));
        } finally {
            Runtime.getRuntime().halt(well ? 0 : 1); // threads of MPJ's would go on
        }
    }
}
