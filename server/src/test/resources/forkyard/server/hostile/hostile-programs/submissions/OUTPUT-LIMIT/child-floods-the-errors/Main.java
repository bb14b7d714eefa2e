public class Main {
    public static void main(String[] args) throws Exception {
        new ProcessBuilder("/bin/sh", "-c", "while true; do echo flood >&2; done").inheritIO().start().waitFor();
    }
}
