package forkyard.engine;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of sandbox: which program, on which JVM, within which limits. Sandboxes of equal profiles are interchangeable
 * while they wait.
 *
 * @param name lower-case letters, digits, hyphens; shown to operators
 * @param jvmFlags such as {@code -Xmx256m}; collector, heap and {@code -XX:ActiveProcessorCount} belong here, since the
 *     JVM's own choice depends on the machine
 */
public record Profile<I, O>(String name, Program<I, O> program, List<String> jvmFlags, Limits limits) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern FLAG = Pattern.compile("-(?!cp$|classpath$|jar$|-module|m$|p$)\\P{Cntrl}+");

    public Profile {
        jvmFlags = List.copyOf(jvmFlags);
        require(NAME.matcher(name).matches(), "A profile's name is like " + NAME + ", not \"" + name + "\".");
        for (String flag : jvmFlags) {
            require(FLAG.matcher(flag).matches(), "\"" + flag + "\" is no single JVM flag.");
        }
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
