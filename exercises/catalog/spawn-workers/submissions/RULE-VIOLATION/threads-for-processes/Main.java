import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        int n = Integer.parseInt(args[0]);
        List<StringBuilder> printed = new ArrayList<>();
        List<Thread> children = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int number = i;
            StringBuilder own = new StringBuilder();
            printed.add(own);
            children.add(Thread.ofPlatform().start(() -> child(number, own)));
        }
        for (Thread child : children) {
            child.join();
        }
        printed.forEach(System.out::print);
        for (int i = 0; i < n; i++) {
            System.out.println("exit " + i + " 0");
        }
    }

    private static void child(int i, StringBuilder out) {
        long secret = kit.Rendezvous.arrive(i);
        for (int j = 0; j < 2_000 * i; j++) {
            out.append(i).append(':').append(j).append(':').append(secret).append('\n');
        }
    }
}
