package forkyard.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Another process: {@code ChildCores DIRECTORY COUNT CORE...} leases cores and keeps them until its input ends. */
final class ChildCores {
    private ChildCores() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        Cores cores = Cores.in(
                Path.of(args[0]),
                Arrays.asList(args).subList(2, args.length).stream()
                        .map(Integer::valueOf)
                        .toList());
        CoreLease lease = cores.lease(Integer.parseInt(args[1]));
        System.out.println(lease.cpus());
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }
}
