package forkyard.explorer.suite;

import forkyard.explorer.code.Agent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** JVMs that have the agent, with the flags that they have in a container. */
public final class ExplorerJvm {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private ExplorerJvm() {}

    /** What the main class prints, line by line; what goes wrong there is printed too. */
    public static List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        return ChildJvm.run(
                LIMIT,
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "--enable-preview",
                        "-Xbootclasspath/a:" + place(Agent.class),
                        "-javaagent:" + agent(),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED",
                        "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                        "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
                        "-cp",
                        place(SuiteMain.class)),
                main,
                arguments);
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    /** The explorer's classes need not be packed for it. */
    private static synchronized Path agent() throws IOException {
        Path agent = ChildJvm.folder().resolve("agent.jar");
        if (!Files.exists(agent)) {
            Manifest manifest = new Manifest();
            Attributes attributes = manifest.getMainAttributes();
            attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
            attributes.putValue("Premain-Class", Agent.class.getName());
            attributes.putValue("Can-Retransform-Classes", "true");
            try (OutputStream out = Files.newOutputStream(agent)) {
                new JarOutputStream(out, manifest).close();
            }
        }
        return agent;
    }
}
