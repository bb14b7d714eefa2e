public class Main {
    public static void main(String[] args) throws Exception {
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        new ProcessBuilder("/bin/sh", "-c", "kill -STOP " + parent).start().waitFor();
        System.out.println("done");
    }
}
