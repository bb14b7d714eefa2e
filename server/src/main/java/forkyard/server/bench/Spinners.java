package forkyard.server.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Processes beside Forkyard that use as much of the CPU as they get. */
final class Spinners implements AutoCloseable {
    private final List<Process> processes = new ArrayList<>();

    private Spinners() {}

    static Spinners start(int count) throws IOException {
        Spinners spinners = new Spinners();
        try {
            for (int i = 0; i < count; i++) {
                spinners.processes.add(new ProcessBuilder("sh", "-c", "while :; do :; done").start());
            }
            return spinners;
        } catch (IOException e) {
            spinners.close();
            throw e;
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}
