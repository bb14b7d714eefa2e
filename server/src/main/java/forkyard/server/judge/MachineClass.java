package forkyard.server.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a speedup may be compared with: results of other machine classes are never ranked together. */
final class MachineClass {
    private static final Path CPUS = Path.of("/proc/cpuinfo");

    private MachineClass() {}

    /**
     * CPU model, cores, kernel and runner image, which fixes the JDK: "AMD EPYC 7763, 2 cores, Linux 6.1, image 7ec91cf03272".
     *
     * @param image of the containers, with its tag
     */
    static String of(String image) {
        String kernel = System.getProperty("os.version").replaceFirst("^(\\d+\\.\\d+).*", "$1");
        return cpuModel() + ", " + Runtime.getRuntime().availableProcessors() + " cores, Linux " + kernel + ", image "
                + image.substring(image.lastIndexOf(':') + 1);
    }

    private static String cpuModel() {
        try {
            return Files.readAllLines(CPUS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
