package forkyard.explorer.code;

import java.lang.constant.ClassDesc;

/** Classes that instrumented code calls. */
final class Names {
    static final ClassDesc HOOKS = ClassDesc.of("forkyard.explorer.run.Hooks");
    static final ClassDesc JDK_HOOKS = ClassDesc.of("forkyard.explorer.run.JdkHooks");
    static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
    static final ClassDesc UNSAFE = ClassDesc.of("jdk.internal.misc.Unsafe");
    static final ClassDesc POOL = ClassDesc.of("java.util.concurrent.ForkJoinPool");
    static final ClassDesc ATOMIC_INTEGER = ClassDesc.of("java.util.concurrent.atomic.AtomicInteger");
    static final ClassDesc ATOMIC_LONG = ClassDesc.of("java.util.concurrent.atomic.AtomicLong");

    private Names() {}
}
