import java.nio.file.Path;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(Integer.parseInt(args[1]));
        } else {
            parent(Integer.parseInt(args[0]));
        }
    }

    private static void child(int i) {
        long secret = kit.Rendezvous.arrive(i);
        for (int j = 0; j < 2_000 * i; j++) {
            System.out.println(i + ":" + j + ":" + secret);
        }
    }

    private static void parent(int n) throws Exception {
        StringBuilder ends = new StringBuilder();
        for (int i = 0; i < n; i++) {
            Process child = start(i);
            child.inputReader().lines().forEach(System.out::println);
            ends.append("exit ").append(i).append(' ').append(child.waitFor()).append('\n');
        }
        System.out.print(ends);
    }

    private static Process start(int i) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main",
                        "child",
                        "" + i)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
