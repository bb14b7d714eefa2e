/** Opens a socket. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        return new java.net.Socket("127.0.0.1", 7070).getPort();
    }
}
