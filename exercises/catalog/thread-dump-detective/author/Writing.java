import java.util.List;
import java.util.random.RandomGenerator;

/** Writes a dump of threads, as the JVM does. */
final class Writing {
    private static final String SYNC = "java.util.concurrent.locks.ReentrantLock$NonfairSync";
    private static final String PARK =
            """
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <%s> (a %s)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:223)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer.acquire(java.base@25.0.3/AbstractQueuedSynchronizer.java:790)
            """;
    private static final String WAIT =
            """
            \tat java.lang.Object.wait0(java.base@25.0.3/Native Method)
            \t- %s <%s> (a shop.Shelf)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:389)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:351)
            \tat shop.Shelf.await(Shelf.java:31)
            \t- locked <%s> (a shop.Shelf)
            """;

    private static final String HEAD = "Full thread dump OpenJDK 64-Bit Server VM (25.0.3+9-LTS mixed mode, sharing):\n\n";

    private final StringBuilder dump = new StringBuilder(HEAD);
    private final RandomGenerator random;
    private final long base;

    private Writing(RandomGenerator random) {
        this.random = random;
        this.base = 0xe0000000L + random.nextInt(0x1000) * 0x1000L;
    }

    static String dump(List<Suspect> suspects, RandomGenerator random) {
        Writing writing = new Writing(random);
        for (int i = 0; i < suspects.size(); i++) {
            writing.write(suspects.get(i), 20 + i);
        }
        return writing.dump.append("\"VM Thread\" os_prio=0 cpu=1.33ms elapsed=4.46s tid=0x00007f463c089d10 nid=346 runnable\n")
                .toString();
    }

    private void write(Suspect suspect, int number) {
        String stands =
                switch (suspect.at()) {
                    case WORK -> "runnable;RUNNABLE";
                    case SLEEP -> "waiting on condition;TIMED_WAITING (sleeping)";
                    case LATCH, CONDITION, LOCK -> "waiting on condition;WAITING (parking)";
                    case MONITOR -> "waiting for monitor entry;BLOCKED (on object monitor)";
                    case WAIT -> "in Object.wait();WAITING (on object monitor)";
                    case RELOCK -> "in Object.wait();BLOCKED (on object monitor)";
                };
        int system = 4000 + number;
        dump.append("\"%s\" #%d [%d] prio=5 os_prio=0 cpu=%d.25ms elapsed=%d.50s tid=0x00007f52%08x nid=%d %s  [0x00007f5244822000]\n"
                .formatted(
                        suspect.name(),
                        number,
                        system,
                        random.nextInt(900),
                        random.nextInt(10, 99),
                        random.nextInt(0x1000) * 16,
                        system,
                        stands.substring(0, stands.indexOf(';'))));
        dump.append("   java.lang.Thread.State: ").append(stands.substring(stands.indexOf(';') + 1)).append('\n');
        innermost(suspect);
        for (int monitor : suspect.monitors()) {
            holding(monitor);
        }
        dump.append("\tat shop.Main.lambda$main$0(Main.java:12)\n");
        dump.append("\tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)\n\n   Locked ownable synchronizers:\n");
        suspect.locks().forEach(each -> dump.append("\t- <%s> (a %s)\n".formatted(address(each), SYNC)));
        dump.append(suspect.locks().isEmpty() ? "\t- None\n\n" : "\n");
    }

    private void innermost(Suspect suspect) {
        String object = address(suspect.object());
        switch (suspect.at()) {
            case WORK -> dump.append("\tat shop.Till.count(Till.java:%d)\n".formatted(random.nextInt(10, 90)));
            case SLEEP -> dump.append("\tat java.lang.Thread.sleepNanos0(java.base@25.0.3/Native Method)\n");
            case LATCH -> dump.append(PARK.formatted(object, "java.util.concurrent.CountDownLatch$Sync"));
            case CONDITION ->
                dump.append(PARK.formatted(object, "java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject"));
            case LOCK -> dump.append(PARK.formatted(object, SYNC));
            case MONITOR -> dump.append("\tat shop.Shelf.put(Shelf.java:12)\n\t- waiting to lock <%s> (a shop.Shelf)\n".formatted(object));
            case WAIT -> dump.append(WAIT.formatted("waiting on", object, object));
            case RELOCK -> dump.append(WAIT.formatted("waiting to re-lock in wait()", object, object));
        }
    }

    /** A monitor may have been taken more than once. */
    private void holding(int monitor) {
        for (int times = random.nextInt(4) == 0 ? 2 : 1; times > 0; times--) {
            dump.append("\tat shop.Shelf.move(Shelf.java:%d)\n".formatted(random.nextInt(20, 30)));
            dump.append("\t- locked <%s> (a shop.Shelf)\n".formatted(address(monitor)));
        }
    }

    private String address(int object) {
        return "0x%016x".formatted(base + object * 0x18L);
    }
}
