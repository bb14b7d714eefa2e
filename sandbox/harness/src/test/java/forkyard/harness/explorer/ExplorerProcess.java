package forkyard.harness.explorer;

import forkyard.explorer.code.Agent;
import forkyard.harness.Inside;
import forkyard.harness.compiler.Compiled;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.ClassFile;
import forkyard.wire.FromExplorer;
import forkyard.wire.FromExplorer.Explored;
import forkyard.wire.FromExplorer.Replayed;
import forkyard.wire.Gate;
import forkyard.wire.ToCompiler.Library;
import forkyard.wire.ToExplorer;
import forkyard.wire.ToRunner;
import forkyard.wire.Values;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** A small judge: an explorer as a real child process with classes in it. */
final class ExplorerProcess implements AutoCloseable {
    private static final String ADAPTER =
            "public final class Adapter implements java.util.function.Supplier<Contract> {"
                    + " public Contract get() { return new Solution(); } }";

    private final Inside<FromExplorer, ToExplorer> inside;
    private final Predicate<@Nullable Object> wrong;
    private int asked;

    private ExplorerProcess(Inside<FromExplorer, ToExplorer> inside, Predicate<@Nullable Object> wrong) {
        this.inside = inside;
        this.wrong = wrong;
    }

    /**
     * Starts one with these sources in it.
     *
     * @param wrong of what the scenario returned
     */
    static ExplorerProcess with(Predicate<@Nullable Object> wrong, String contract, String solution, String scenario)
            throws IOException {
        Path agent = Files.createTempFile("explorer", ".jar");
        try {
            writeAgent(agent);
            String explorer = Agent.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath();
            Inside<FromExplorer, ToExplorer> inside = Inside.start(
                    ExplorerMain.class,
                    FromExplorer.class,
                    ToExplorer.class,
                    "-Xbootclasspath/a:" + explorer,
                    "-javaagent:" + agent,
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED",
                    "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                    "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED");
            inside.expect(FromExplorer.Ready.class);
            inside.send(new ToExplorer.LoadProgram(program(contract, solution, scenario)));
            inside.expect(FromExplorer.Loaded.class);
            return new ExplorerProcess(inside, wrong);
        } finally {
            Files.delete(agent);
        }
    }

    private static ToRunner.Load program(String contract, String solution, String scenario) {
        List<ClassFile> contracts = Compiled.of(List.of(), List.of(), contract);
        List<ClassFile> students = new ArrayList<>();
        List<ClassFile> judged = new ArrayList<>();
        for (ClassFile each : Compiled.of(contracts, List.of(), solution, ADAPTER)) {
            (each.name().equals("Adapter") ? judged : students).add(each);
        }
        judged.addAll(Compiled.of(contracts, List.of(Library.KIT), scenario));
        return new ToRunner.Load(students, contracts, judged, "Adapter", "Contract", List.of());
    }

    /** Explores the scenario of this name. */
    Explored explore(String scenario, int millis, Gate... gates) throws IOException {
        inside.send(new ToExplorer.Explore(play(scenario, gates), 1, millis));
        return (Explored) converse();
    }

    Replayed replay(String scenario, String schedule, Gate... gates) throws IOException {
        inside.send(new ToExplorer.Replay(play(scenario, gates), schedule));
        return (Replayed) converse();
    }

    /** How many answers came out to be judged. */
    int asked() {
        return asked;
    }

    private static Case play(String scenario, Gate... gates) throws IOException {
        return new Case("a case", false, scenario, Values.encode(List.of()), List.of(gates), List.of(), 0, false);
    }

    private FromExplorer converse() throws IOException {
        while (true) {
            switch (inside.receive()) {
                case FromExplorer.Answered(Answer answer) -> {
                    asked++;
                    inside.send(new ToExplorer.Judged(wrong.test(Values.decode(answer.value(), _ -> null))));
                }
                case FromExplorer.Searching _ -> {}
                case FromExplorer other -> {
                    return other;
                }
            }
        }
    }

    private static void writeAgent(Path agent) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", Agent.class.getName());
        attributes.putValue("Can-Retransform-Classes", "true");
        try (OutputStream out = Files.newOutputStream(agent)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    @Override
    public void close() throws IOException {
        inside.close();
    }
}
