package forkyard.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the engine is and what it starts.
 *
 * @param dockerHost a UNIX socket on this machine, {@code unix:///var/run/docker.sock}
 * @param image of every sandbox
 * @param seccompJson the system calls that are allowed, as JSON: the engine takes the text, not a path
 * @param socketRoot a directory for this user alone; made with mode 0700 if it is not there
 */
public record EngineSettings(URI dockerHost, String image, String seccompJson, Path socketRoot, ChannelChoice channel) {
    private static final Pattern IMAGE = Pattern.compile("[a-z0-9][\\w./:@-]{0,254}");
    private static final Pattern DENIES_BY_DEFAULT =
            Pattern.compile("\"defaultAction\"\\s*:\\s*\"SCMP_ACT_(ERRNO|KILL|KILL_PROCESS|KILL_THREAD)\"");

    /** A socket's address has room for 107 bytes; ours adds an owner and a number to this directory. */
    private static final int LONGEST_ROOT = 107 - "/12345678-1234567890-1234567-123456789012-123/1234567/s".length();

    public EngineSettings {
        require(
                "unix".equals(dockerHost.getScheme()) && dockerHost.getPath() != null,
                "The container engine must be on this machine: DOCKER_HOST is like unix:///var/run/docker.sock, not "
                        + dockerHost + ".");
        require(
                IMAGE.matcher(image).matches(),
                "forkyard.image is an image's name, not \"" + image
                        + "\": start by ./forkyard, which makes the image.");
        require(
                DENIES_BY_DEFAULT.matcher(seccompJson).find(),
                "The system call profile must deny by default: its defaultAction is SCMP_ACT_ERRNO or a KILL action.");
        require(
                socketRoot.isAbsolute() && socketRoot.toString().length() <= LONGEST_ROOT,
                "The directory for sockets must be absolute and at most " + LONGEST_ROOT + " characters long, not "
                        + socketRoot + ": set forkyard.sockets to a shorter one.");
    }

    /**
     * From system properties, or environment variables of the same name in capitals ({@code FORKYARD_IMAGE}):
     * {@code forkyard.image}, {@code forkyard.seccomp} (a path), {@code forkyard.sockets} (a directory),
     * {@code forkyard.channel} ({@code auto}, {@code socket}, {@code attach}); and {@code DOCKER_HOST}.
     *
     * @throws IllegalArgumentException with a sentence on what is missing or wrong
     */
    public static EngineSettings fromSystem() {
        return from(System.getProperties(), System.getenv());
    }

    static EngineSettings from(Properties properties, Map<String, String> environment) {
        String choice = value("forkyard.channel", properties, environment);
        String sockets = value("forkyard.sockets", properties, environment);
        String host = environment.get("DOCKER_HOST");
        return new EngineSettings(
                host == null || host.isBlank() ? defaultHost(environment) : URI.create(host),
                required("forkyard.image", properties, environment),
                read(Path.of(required("forkyard.seccomp", properties, environment))),
                sockets == null ? defaultSocketRoot(environment) : Path.of(sockets),
                choice == null ? ChannelChoice.AUTO : channel(choice));
    }

    private static URI defaultHost(Map<String, String> environment) {
        String runtime = environment.get("XDG_RUNTIME_DIR");
        Path system = Path.of("/var/run/docker.sock");
        Path own = Path.of(runtime == null ? "/nowhere" : runtime, "docker.sock");
        return URI.create("unix://" + (!Files.exists(system) && Files.exists(own) ? own : system));
    }

    private static Path defaultSocketRoot(Map<String, String> environment) {
        if (Files.isWritable(Path.of("/run"))) {
            return Path.of("/run/forkyard");
        }
        String runtime = environment.get("XDG_RUNTIME_DIR");
        if (runtime != null && Files.isWritable(Path.of(runtime))) {
            return Path.of(runtime, "forkyard");
        }
        return Path.of("/tmp/forkyard-" + System.getProperty("user.name"));
    }

    private static ChannelChoice channel(String name) {
        try {
            return ChannelChoice.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("forkyard.channel is auto, socket or attach, not \"" + name + "\".", e);
        }
    }

    private static String read(Path profile) {
        try {
            return Files.readString(profile);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The system call profile " + profile + " cannot be read (" + e.getMessage()
                            + "): set forkyard.seccomp to docker/seccomp.json.",
                    e);
        }
    }

    private static String required(String name, Properties properties, Map<String, String> environment) {
        String value = value(name, properties, environment);
        if (value == null) {
            throw new IllegalArgumentException(
                    name + " is not set: start by ./forkyard, or give -D" + name + "=... to java.");
        }
        return value;
    }

    private static @Nullable String value(String name, Properties properties, Map<String, String> environment) {
        String value = properties.getProperty(name);
        return value != null
                ? value
                : environment.get(name.toUpperCase(Locale.ROOT).replace('.', '_'));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
