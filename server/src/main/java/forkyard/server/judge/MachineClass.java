package forkyard.server.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a speedup may be compared with: results of other machine classes are never ranked together. */
final class MachineClass {
    private static final Path CPUS = Path.of("/proc/cpuinfo");

    private static final Pattern TAG = Pattern.compile("^.*:(?:(?<java>[0-9.]+)-)?(?<hash>[^:]+)$");

    private MachineClass() {}

    /**
     * CPU model, cores, kernel, JDK where the image's tag says it, and image: "AMD EPYC 7763, 2 cores, Linux 6.1, Java 25.0.3, image
     * 7ec91cf03272".
     *
     * @param image of the containers, with its tag
     */
    static String of(String image) {
        String kernel = System.getProperty("os.version").replaceFirst("^(\\d+\\.\\d+).*", "$1");
        return cpuModel() + ", " + Runtime.getRuntime().availableProcessors() + " cores, Linux " + kernel
                + jdkAndImage(image);
    }

    private static String jdkAndImage(String image) {
        return TAG.matcher(image).replaceFirst(tag -> {
            String java = tag.group("java");
            return (java == null ? "" : ", Java " + java) + ", image " + tag.group("hash");
        });
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
