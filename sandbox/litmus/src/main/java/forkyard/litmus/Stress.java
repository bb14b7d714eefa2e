package forkyard.litmus;

import forkyard.wire.FromLitmus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.Runner;
import org.openjdk.jcstress.infra.runners.SpinLoopStyle;

/**
 * Runs a jcstress test by the runner that jcstress has generated for it, in this JVM. jcstress's own main would look at the machine and start
 * JVMs of its own, which a container has no room for.
 */
final class Stress {
    private static final String RUNNER = "_jcstress";
    private static final int ROUNDS = 10;
    private static final int FOOTPRINT_MIB = 64;

    /** States made at once, and how often in a row: what jcstress takes for tests as small as these. */
    private static final int STRIDE = 256;

    private static final int STRIDES = 40;

    private Stress() {}

    static List<FromLitmus.Count> run(Class<?> test, int millis)
            throws ReflectiveOperationException, Unobserved, IOException {
        Class<?> type = Class.forName(test.getName() + RUNNER);
        Runner<?> runner = (Runner<?>) type.getConstructor(ForkedTestConfig.class)
                .newInstance(config(type.getName(), Math.max(1, millis / ROUNDS)));
        TestResult result = runner.run();
        if (result.status() != Status.NORMAL) {
            throw new Unobserved(result.status() + " " + result.getMessages());
        }
        return result.getStateKeys().stream()
                .map(outcome -> new FromLitmus.Count(outcome, result.getCount(outcome)))
                .toList();
    }

    /** As jcstress reads it from its other JVM, the only way to make one without all of jcstress. */
    private static ForkedTestConfig config(String runner, int millis) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(SpinLoopStyle.THREAD_SPIN_WAIT.ordinal());
        out.writeInt(millis);
        out.writeInt(ROUNDS);
        out.writeUTF(runner);
        out.writeInt(FOOTPRINT_MIB);
        out.writeInt(STRIDE);
        out.writeInt(STRIDES);
        out.writeBoolean(false); // threads stay where the kernel puts them
        return new ForkedTestConfig(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
