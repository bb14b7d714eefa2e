import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** The parent passes on what comes; numbers go in four bytes, and are flushed before a stage would wait. */
public class Main {
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "gen" -> generate(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            case "square" -> square();
            default -> parent(args[0], args[1]);
        }
    }

    private static void generate(int n, int step) throws IOException {
        SplittableRandom random = new SplittableRandom(kit.Rendezvous.arrive(1));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        for (int i = 0; i < n; i++) {
            if (i % step == 0) {
                out.flush();
                kit.Gate.pass(i);
            }
            out.writeInt(random.nextInt(100_000));
        }
        out.flush();
    }

    private static void square() throws IOException {
        long added = kit.Rendezvous.arrive(2);
        InputStream in = new BufferedInputStream(System.in);
        Writer out = new OutputStreamWriter(new FileOutputStream(FileDescriptor.out));
        byte[] bytes = in.readNBytes(Integer.BYTES);
        while (bytes.length == Integer.BYTES) {
            long value = ByteBuffer.wrap(bytes).getInt();
            out.write(value * value + added + "\n");
            if (in.available() < Integer.BYTES) {
                out.flush();
            }
            bytes = in.readNBytes(Integer.BYTES);
        }
        out.flush();
    }

    private static void parent(String n, String step) throws Exception {
        Process generator = stage("gen", n, step)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Process squarer =
                stage("square").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Thread pump = Thread.ofPlatform().start(() -> pump(generator.getInputStream(), squarer.getOutputStream()));
        pump(squarer.getInputStream(), new FileOutputStream(FileDescriptor.out));
        pump.join();
        generator.waitFor();
        squarer.waitFor();
    }

    /** Until there is no more, or nobody takes it; either end is closed then, and so the word goes on. */
    private static void pump(InputStream from, OutputStream to) {
        try (from;
                to) {
            byte[] buffer = new byte[8192];
            int length = from.read(buffer);
            while (length >= 0) {
                to.write(buffer, 0, length);
                to.flush();
                length = from.read(buffer);
            }
        } catch (IOException e) {
            // nobody takes it any more
        }
    }

    private static ProcessBuilder stage(String... role) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.command().addAll(List.of(role));
        return builder;
    }
}
