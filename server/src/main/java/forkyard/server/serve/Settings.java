package forkyard.server.serve;

import java.nio.file.Path;
import java.util.List;

/**
 * How to serve.
 *
 * @param host to bind to; anything but loopback turns guests off
 * @param port to bind to; 0 takes any that is free
 * @param origins further addresses that people reach this server by
 * @param data folder of the database
 * @param workers submissions judged at once
 * @param perAccount unfinished submissions of one account at most
 */
public record Settings(String host, int port, List<String> origins, Path data, int workers, int perAccount) {
    public static final String HOST = "127.0.0.1";
    public static final int PORT = 7070;
    public static final int PER_ACCOUNT = 20;

    public Settings {
        origins = List.copyOf(origins);
    }

    /**
     * As many workers as cores, so that all are used while nothing is measured; at least two, so that a quick run is not kept
     * waiting by somebody's long measurement, between whose pairs of trials the judge lets others work.
     */
    public static int usualWorkers() {
        return Math.max(2, Runtime.getRuntime().availableProcessors());
    }
}
