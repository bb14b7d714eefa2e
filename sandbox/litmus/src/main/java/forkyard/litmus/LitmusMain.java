package forkyard.litmus;

import forkyard.harness.Link;
import forkyard.litmus.test.Flag;
import forkyard.wire.Connection;
import forkyard.wire.FromLitmus;
import forkyard.wire.ToLitmus;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** {@code LitmusMain <socket | ->}: connects, says {@link FromLitmus.Ready}, runs the litmus test it is asked for, and ends. */
public final class LitmusMain {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private LitmusMain() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: LitmusMain <path of a UNIX socket | ->");
            System.exit(2);
        }
        try (Connection<ToLitmus, FromLitmus> judge = Link.open(args[0], ToLitmus.class, FromLitmus.class)) {
            judge.send(new FromLitmus.Ready());
            judge.send(
                    switch (judge.receive()) {
                        case ToLitmus.Observe(String test, int millis) -> observed(test, millis);
                    });
            Link.leave(0); // whatever threads of the test's are left
        } catch (EOFException e) {
            Link.leave(0);
        } catch (Throwable t) {
            Link.breakDown(t);
        }
    }

    private static FromLitmus observed(String test, int millis) throws IOException, InterruptedException {
        try {
            return new FromLitmus.Observed(observe(test, millis));
        } catch (ReflectiveOperationException | Unobserved e) {
            return new FromLitmus.Failed("The litmus test " + test + " cannot be observed: " + e);
        }
    }

    private static List<FromLitmus.Count> observe(String test, int millis)
            throws ReflectiveOperationException, Unobserved, IOException, InterruptedException {
        if (!NAME.matcher(test).matches()) {
            throw new ClassNotFoundException("no name of a class");
        }
        Class<?> type = Class.forName(Flag.class.getPackageName() + "." + test);
        return Flag.class.isAssignableFrom(type)
                ? Spinners.watch(type.asSubclass(Flag.class), millis)
                : Stress.run(type, millis);
    }
}
