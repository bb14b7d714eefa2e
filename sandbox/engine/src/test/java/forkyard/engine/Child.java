package forkyard.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A JVM with the test's class path. Its errors go to the test's. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** @param wrapper words before the command; it must replace itself by the command */
    static Child start(List<String> wrapper, String... arguments) throws IOException {
        return start(wrapper, ChildEngine.class, arguments);
    }

    static Child start(List<String> wrapper, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.add("-XX:TieredStopAtLevel=1");
        System.getProperties().forEach((name, value) -> {
            if (name.toString().startsWith("forkyard.")) {
                command.add("-D" + name + "=" + value);
            }
        });
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits for what it says. */
    String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the child ended without a word");
        }
        return line;
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to end, as Ctrl-C does, and returns its exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** Kills it outright. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
