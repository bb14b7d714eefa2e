import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Every child looks after its own process, and the processes below that one by one. */
public class Main {
    private static final class Child {
        private final long number;
        private final List<String> options;
        private Process process;

        Child(long number, List<String> options) {
            this.number = number;
            this.options = options;
        }

        void start() throws IOException {
            process = spawn(number, options);
        }

        void ask() {
            process.destroy();
        }

        void await(long millis) throws InterruptedException {
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        }

        void stop(long millis) throws Exception {
            List<ProcessHandle> family = family();
            family.forEach(ProcessHandle::destroy);
            long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            for (ProcessHandle each : family) {
                if (!ends(each, deadline - System.nanoTime())) {
                    each.destroyForcibly();
                }
            }
            reap(family);
        }

        void kill() throws Exception {
            List<ProcessHandle> family = family();
            family.forEach(ProcessHandle::destroyForcibly);
            reap(family);
        }

        private void reap(List<ProcessHandle> family) throws Exception {
            process.waitFor();
            for (ProcessHandle each : family) {
                each.onExit().get();
            }
        }

        /** Those below cannot be found any more when the process between has ended. */
        private List<ProcessHandle> family() {
            List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
            family.add(process.toHandle());
            return family;
        }

        private static boolean ends(ProcessHandle process, long nanos) throws InterruptedException, ExecutionException {
            try {
                process.onExit().get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            }
        }

        @Override
        public String toString() {
            if (process == null) {
                return number + " NEW";
            }
            if (process.isAlive()) {
                return number + " RUNNING";
            }
            return number
                    + switch (process.exitValue()) {
                        case 137 -> " SIGNALED(9)";
                        case 143 -> " SIGNALED(15)";
                        default -> " EXITED(" + process.exitValue() + ")";
                    };
        }
    }

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            child(Long.parseLong(args[1]), List.of(args).subList(2, args.length));
            return;
        }
        Map<Long, Child> children = new LinkedHashMap<>();
        Scanner in = new Scanner(System.in);
        while (in.hasNextLine()) {
            String[] words = in.nextLine().split(" ");
            long number = Long.parseLong(words[1]);
            if (words[0].equals("new")) {
                children.put(number, new Child(number, List.of(words).subList(2, words.length)));
            }
            Child child = children.get(number);
            switch (words[0]) {
                case "start" -> child.start();
                case "term" -> child.ask();
                case "wait" -> child.await(Long.parseLong(words[2]));
                case "stop" -> child.stop(Long.parseLong(words[2]));
                case "kill" -> child.kill();
                default -> {}
            }
            if (!words[0].equals("term")) {
                System.out.println(child);
            }
        }
        for (Child child : children.values()) {
            if (child.process != null) {
                child.stop(500);
            }
        }
    }

    private static void child(long i, List<String> options) throws IOException {
        boolean stubborn = options.contains("stubborn");
        if (stubborn) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> kit.Gate.pass(i)));
        }
        if (options.contains("grandchild")) {
            spawn(i + 100, stubborn ? List.of("stubborn") : List.of());
        }
        System.exit((int) kit.Rendezvous.arrive(i));
    }

    private static Process spawn(long i, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "Main", "child", "" + i));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
