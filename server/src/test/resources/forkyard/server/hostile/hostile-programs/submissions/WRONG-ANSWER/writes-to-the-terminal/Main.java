public class Main {
    public static void main(String[] args) throws Exception {
        System.out.write(new byte[] {'d', 'o', 'n', 27, '[', '2', 'J', 'e', (byte) 255, '\n'});
        System.out.flush();
    }
}
