public class Main {
    public static void main(String[] args) throws Exception {
        kit.Gate.pass(1);
        System.out.println("done");
    }
}
