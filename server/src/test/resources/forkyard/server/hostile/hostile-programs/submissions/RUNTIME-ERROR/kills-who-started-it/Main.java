public class Main {
    public static void main(String[] args) throws Exception {
        ProcessHandle.current().parent().orElseThrow().destroyForcibly();
        Thread.sleep(1_000);
        System.out.println("done");
    }
}
