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
        // print 2000 * i lines "i:j:secret"
    }

    private static void parent(int n) throws Exception {
        // start n children, print what each has printed, then how each has ended
    }

    private static Process start(int i) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "Main", "child", "" + i)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
