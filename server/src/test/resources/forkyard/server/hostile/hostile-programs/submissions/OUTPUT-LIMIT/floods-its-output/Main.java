public class Main {
    public static void main(String[] args) throws Exception {
        while (true) {
            System.out.println("a line of a flood that does not end");
        }
    }
}
