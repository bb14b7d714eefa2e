package forkyard.engine;

import forkyard.wire.FromService;
import forkyard.wire.ToService;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of sandbox: which program, on which JVM, within which limits. Sandboxes of equal profiles are interchangeable
 * while they wait.
 *
 * @param name lower-case letters, digits, hyphens; shown to operators
 * @param jvmFlags such as {@code -Xmx256m}; collector, heap and {@code -XX:ActiveProcessorCount} belong here, since the
 *     JVM's own choice depends on the machine
 * @param service a sandbox of its own that each of these has beside it, on its network
 */
public record Profile<I, O>(
        String name,
        Program<I, O> program,
        List<String> jvmFlags,
        Limits limits,
        Optional<Profile<FromService, ToService>> service) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern FLAG = Pattern.compile("-(?!cp$|classpath$|jar$|-module|m$|p$)\\P{Cntrl}+");

    /** Without a service. */
    public Profile(String name, Program<I, O> program, List<String> jvmFlags, Limits limits) {
        this(name, program, jvmFlags, limits, Optional.empty());
    }

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
