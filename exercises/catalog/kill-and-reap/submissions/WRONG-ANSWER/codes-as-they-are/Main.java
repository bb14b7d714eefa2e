import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

public class Main {
    private final Map<Long, List<String>> known = new TreeMap<>();
    private final Map<Long, Process> started = new TreeMap<>();

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            child(Long.parseLong(args[1]), List.of(args).subList(2, args.length));
        } else {
            new Main().parent();
        }
    }

    private void parent() throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<String> words = List.of(line.split(" "));
            long i = Long.parseLong(words.get(1));
            switch (words.getFirst()) {
                case "new" -> known.put(i, words.subList(2, words.size()));
                case "start" -> started.put(i, start(i, known.get(i)));
                case "term" -> started.get(i).destroy();
                case "wait" -> started.get(i).waitFor(Long.parseLong(words.get(2)), TimeUnit.MILLISECONDS);
                case "stop" -> stop(started.get(i), Long.parseLong(words.get(2)));
                case "kill" -> stop(started.get(i), 0);
                default -> {}
            }
            if (!words.getFirst().equals("term")) {
                System.out.println(i + " " + state(i));
            }
        }
        for (Process each : started.values()) {
            stop(each, 500);
        }
    }

    private String state(long i) {
        Process process = started.get(i);
        if (process == null) {
            return "NEW";
        }
        if (process.isAlive()) {
            return "RUNNING";
        }
        int code = process.exitValue();
        return "EXITED(" + code + ")";
    }

    private static void stop(Process process, long millis) throws Exception {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        CompletableFuture<?> end = CompletableFuture.allOf(
                all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        if (millis > 0) {
            all.forEach(ProcessHandle::destroy);
            end.completeOnTimeout(null, millis, TimeUnit.MILLISECONDS).join();
        }
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().join();
        }
        process.waitFor();
    }

    private static void child(long i, List<String> options) throws IOException {
        boolean stubborn = options.contains("stubborn");
        if (stubborn) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> kit.Gate.pass(i)));
        }
        if (options.contains("grandchild")) {
            start(i + 100, stubborn ? List.of("stubborn") : List.of());
        }
        System.exit((int) kit.Rendezvous.arrive(i));
    }

    private static Process start(long i, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "Main",
                "child",
                "" + i));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
