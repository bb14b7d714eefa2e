package forkyard.engine;

import forkyard.wire.FromAuthor;
import forkyard.wire.FromCompiler;
import forkyard.wire.FromExplorer;
import forkyard.wire.FromLitmus;
import forkyard.wire.FromProbe;
import forkyard.wire.FromRunner;
import forkyard.wire.FromService;
import forkyard.wire.FromSupervisor;
import forkyard.wire.ToAuthor;
import forkyard.wire.ToCompiler;
import forkyard.wire.ToExplorer;
import forkyard.wire.ToLitmus;
import forkyard.wire.ToProbe;
import forkyard.wire.ToRunner;
import forkyard.wire.ToService;
import forkyard.wire.ToSupervisor;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A program of the image and what it says and understands.
 *
 * @param classPath the JVM's arguments that name it, in the image
 * @param ready the program's first message, sent once it is up
 * @param <I> messages from it
 * @param <O> messages to it
 */
public record Program<I, O>(String mainClass, List<String> classPath, Class<I> incoming, Class<O> outgoing, I ready) {
    // first, since the constants below are checked by it
    private static final Pattern CLASS = Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*");

    /** Runs one submission. */
    public static final Program<FromRunner, ToRunner> RUNNER = new Program<>(
            "forkyard.harness.runner.RunnerMain",
            List.of("@/forkyard/args/forkyard.harness.runner.RunnerMain"),
            FromRunner.class,
            ToRunner.class,
            new FromRunner.Ready());

    /** Compiles one submission after another. */
    public static final Program<FromCompiler, ToCompiler> COMPILER = new Program<>(
            "forkyard.harness.compiler.CompilerMain",
            List.of("@/forkyard/args/forkyard.harness.compiler.CompilerMain"),
            FromCompiler.class,
            ToCompiler.class,
            new FromCompiler.Ready());

    /** Runs an exercise author's generator and checker. */
    public static final Program<FromAuthor, ToAuthor> AUTHOR = new Program<>(
            "forkyard.harness.author.AuthorMain",
            List.of("@/forkyard/args/forkyard.harness.author.AuthorMain"),
            FromAuthor.class,
            ToAuthor.class,
            new FromAuthor.Ready());

    /** Explores one submission. */
    public static final Program<FromExplorer, ToExplorer> EXPLORER = new Program<>(
            "forkyard.harness.explorer.ExplorerMain",
            List.of("@/forkyard/args/forkyard.harness.explorer.ExplorerMain"),
            FromExplorer.class,
            ToExplorer.class,
            new FromExplorer.Ready());

    /** Starts the programs of one submission. */
    public static final Program<FromSupervisor, ToSupervisor> SUPERVISOR = new Program<>(
            "forkyard.harness.supervisor.SupervisorMain",
            List.of("@/forkyard/args/forkyard.harness.supervisor.SupervisorMain"),
            FromSupervisor.class,
            ToSupervisor.class,
            new FromSupervisor.Ready());

    /** Runs litmus tests of the memory model. */
    public static final Program<FromLitmus, ToLitmus> LITMUS = new Program<>(
            "forkyard.litmus.LitmusMain",
            List.of("@/forkyard/args/forkyard.litmus.LitmusMain"),
            FromLitmus.class,
            ToLitmus.class,
            new FromLitmus.Ready());

    /** What programs find on their network. */
    public static final Program<FromService, ToService> SERVICE = new Program<>(
            "forkyard.service.ServiceMain",
            List.of("@/forkyard/args/forkyard.service.ServiceMain"),
            FromService.class,
            ToService.class,
            new FromService.Ready());

    /** The same with a message broker. */
    public static final Program<FromService, ToService> BROKER = new Program<>(
            "forkyard.service.ServiceMain",
            List.of("@/forkyard/args/broker"),
            FromService.class,
            ToService.class,
            new FromService.Ready());

    static final Program<FromProbe, ToProbe> PROBE = new Program<>(
            "forkyard.harness.selftest.SelfTestMain",
            List.of("-cp", "/forkyard/lib/harness.jar:/forkyard/lib/wire.jar"),
            FromProbe.class,
            ToProbe.class,
            new FromProbe.Ready());

    public Program {
        classPath = List.copyOf(classPath);
        if (!CLASS.matcher(mainClass).matches()) {
            throw new IllegalArgumentException("\"" + mainClass + "\" is no class name.");
        }
    }
}
