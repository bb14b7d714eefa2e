/** Reads a file. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        return java.nio.file.Files.size(java.nio.file.Path.of("/etc/passwd"));
    }
}
