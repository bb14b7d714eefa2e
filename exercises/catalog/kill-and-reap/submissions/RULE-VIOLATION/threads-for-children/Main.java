import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Map;
import java.util.TreeMap;

public class Main {
    private static final Map<Long, Child> CHILDREN = new TreeMap<>();

    private static final class Child extends Thread {
        final long number;
        volatile String state = "NEW";

        Child(long number) {
            this.number = number;
            setDaemon(true);
        }

        @Override
        public void run() {
            state = "EXITED(" + kit.Rendezvous.arrive(number) + ")";
        }
    }

    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            long i = Long.parseLong(words[1]);
            Child child = CHILDREN.computeIfAbsent(i, Child::new);
            switch (words[0]) {
                case "start" -> {
                    child.state = "RUNNING";
                    child.start();
                }
                case "wait" -> child.join(Long.parseLong(words[2]));
                case "term" -> child.state = "SIGNALED(15)";
                case "stop", "kill" -> child.state = "SIGNALED(9)";
                default -> {}
            }
            if (!words[0].equals("term")) {
                System.out.println(i + " " + child.state);
            }
        }
    }
}
