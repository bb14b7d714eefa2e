package forkyard.explorer.code;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The Java agent: puts hooks into classes of the JDK, those that are loaded already too. */
public final class Agent {
    private static final AtomicReference<@Nullable Throwable> FAILED = new AtomicReference<>();

    private Agent() {}

    /** Called by the JVM before its main class. */
    public static void premain(String arguments, Instrumentation instrumentation)
            throws IOException, UnmodifiableClassException {
        loadAllThatTransformingNeeds();
        instrumentation.addTransformer(
                new ClassFileTransformer() {
                    @Override
                    public byte @Nullable [] transform(
                            Module module,
                            @Nullable ClassLoader loader,
                            String name,
                            @Nullable Class<?> redefined,
                            ProtectionDomain domain,
                            byte[] bytes) {
                        return loader == null && name.startsWith("java/") && JdkCode.concerns(name)
                                ? transformed(name, bytes)
                                : null;
                    }
                },
                true);
        List<Class<?>> loaded = new ArrayList<>();
        for (Class<?> type : instrumentation.getAllLoadedClasses()) {
            if (JdkCode.concerns(type.getName().replace('.', '/')) && instrumentation.isModifiableClass(type)) {
                loaded.add(type);
            }
        }
        instrumentation.retransformClasses(loaded.toArray(Class<?>[]::new));
    }

    /** For a class that is loaded while one is transformed is not transformed itself. */
    private static void loadAllThatTransformingNeeds() throws IOException {
        try (InputStream bytes = Thread.class.getResourceAsStream("Thread.class")) {
            transformed("java/lang/Thread", Objects.requireNonNull(bytes).readAllBytes());
        }
    }

    /** @throws IllegalStateException if a class of the JDK is not what it was when this was written */
    public static void check() {
        Throwable failed = FAILED.get();
        if (failed != null) {
            throw new IllegalStateException("the explorer does not fit this JDK: " + failed, failed);
        }
    }

    private static byte @Nullable [] transformed(String name, byte[] bytes) {
        try {
            return JdkCode.instrument(ClassFile.of().parse(bytes));
        } catch (RuntimeException | Error e) {
            FAILED.compareAndSet(null, new IllegalStateException(name, e));
            return null;
        }
    }
}
