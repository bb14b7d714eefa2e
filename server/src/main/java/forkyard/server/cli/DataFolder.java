package forkyard.server.cli;

import java.nio.file.Path;

/** Where this installation keeps what it knows. */
final class DataFolder {
    private static final String PROPERTY = "forkyard.data";

    private DataFolder() {}

    /** Where nobody says otherwise. */
    static Path usual() {
        return Path.of(System.getProperty(PROPERTY, "data"));
    }
}
