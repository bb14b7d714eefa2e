package forkyard.engine;

import forkyard.wire.FromAuthor;
import forkyard.wire.FromCompiler;
import forkyard.wire.FromProbe;
import forkyard.wire.FromRunner;
import forkyard.wire.ToAuthor;
import forkyard.wire.ToCompiler;
import forkyard.wire.ToProbe;
import forkyard.wire.ToRunner;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of sandbox: which program, on which JVM, within which limits. Sandboxes of equal profiles are interchangeable
 * while they wait.
 *
 * @param name lower-case letters, digits, hyphens; shown to operators
 * @param mainClass of the image's class path
 * @param jvmFlags such as {@code -Xmx256m}; collector, heap and {@code -XX:ActiveProcessorCount} belong here, since the
 *     JVM's own choice depends on the machine
 */
public record Profile<I, O>(
        String name, String mainClass, List<String> jvmFlags, Limits limits, Dialogue<I, O> dialogue) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern CLASS = Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*");
    private static final Pattern FLAG = Pattern.compile("-(?!cp$|classpath$|jar$|-module|m$|p$)\\P{Cntrl}+");

    public Profile {
        jvmFlags = List.copyOf(jvmFlags);
        require(NAME.matcher(name).matches(), "A profile's name is like " + NAME + ", not \"" + name + "\".");
        require(CLASS.matcher(mainClass).matches(), "\"" + mainClass + "\" is no class name.");
        for (String flag : jvmFlags) {
            require(FLAG.matcher(flag).matches(), "\"" + flag + "\" is no single JVM flag.");
        }
    }

    /** The program that runs one submission. */
    public static Profile<FromRunner, ToRunner> runner(String name, List<String> jvmFlags, Limits limits) {
        return new Profile<>(name, "forkyard.harness.runner.RunnerMain", jvmFlags, limits, Dialogue.RUNNER);
    }

    /** The compile server. */
    public static Profile<FromCompiler, ToCompiler> compiler(List<String> jvmFlags, Limits limits) {
        return new Profile<>("compiler", "forkyard.harness.compiler.CompilerMain", jvmFlags, limits, Dialogue.COMPILER);
    }

    /** The program that runs an exercise author's generator and checker. */
    public static Profile<FromAuthor, ToAuthor> author(List<String> jvmFlags, Limits limits) {
        return new Profile<>("author", "forkyard.harness.author.AuthorMain", jvmFlags, limits, Dialogue.AUTHOR);
    }

    static Profile<FromProbe, ToProbe> probe(List<String> jvmFlags, Limits limits) {
        return new Profile<>("probe", "forkyard.harness.selftest.SelfTestMain", jvmFlags, limits, Dialogue.PROBE);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
