package forkyard.explorer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Starts JVMs that have the agent, as a container would. */
public final class ExplorerJvm {
    private ExplorerJvm() {}

    /** What the main class prints, line by line; what goes wrong there is printed too. */
    public static List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Path agent = Files.createTempFile("explorer", ".jar");
        try {
            writeAgent(agent);
            Path classes = Path.of("target/classes").toAbsolutePath();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx512m",
                    "--enable-preview",
                    "-Xbootclasspath/a:" + classes,
                    "-javaagent:" + agent,
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED",
                    "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                    "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
                    "-cp",
                    Path.of("target/test-classes").toAbsolutePath().toString(),
                    main.getName()));
            command.addAll(List.of(arguments));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var reader = process.inputReader()) {
                List<String> lines = reader.lines().toList();
                process.waitFor();
                return lines;
            }
        } finally {
            Files.delete(agent);
        }
    }

    private static void writeAgent(Path agent) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", "forkyard.explorer.code.Agent");
        attributes.putValue("Can-Retransform-Classes", "true");
        try (OutputStream out = Files.newOutputStream(agent)) {
            new JarOutputStream(out, manifest).close();
        }
    }
}
