package forkyard.explorer.code;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A program's classes with hooks, ready to be loaded for one run after the other. */
public final class ProgramClasses {
    /** Types of static fields that hold nothing which a run could change. */
    private static final Set<String> STATELESS = Set.of(
            "Ljava/lang/String;",
            "Ljava/lang/Object;",
            "Ljava/lang/Integer;",
            "Ljava/lang/Long;",
            "Ljava/lang/Double;",
            "Ljava/lang/Boolean;",
            "Ljava/time/Duration;",
            "Ljava/lang/invoke/VarHandle;",
            "Ljava/util/concurrent/atomic/AtomicIntegerFieldUpdater;",
            "Ljava/util/concurrent/atomic/AtomicLongFieldUpdater;",
            "Ljava/util/concurrent/atomic/AtomicReferenceFieldUpdater;");

    private final Map<String, byte[]> code;
    private final List<String> names;
    private final ClassLoader parent;
    private final boolean keepState;
    private @Nullable ClassLoader last;

    /**
     * Puts the hooks in.
     *
     * @param classes by name, as the compiler made them
     * @param values whether what is read and written is told to the trace
     * @param parent has the other classes that they use
     */
    public ProgramClasses(Map<String, byte[]> classes, boolean values, ClassLoader parent) {
        this.code = ProgramCode.instrument(classes, values);
        this.parent = parent;
        List<String> sorted = new ArrayList<>(classes.keySet());
        Collections.sort(sorted);
        this.names = List.copyOf(sorted);
        this.keepState = classes.values().stream()
                .map(bytes -> ClassFile.of().parse(bytes))
                .anyMatch(ProgramClasses::keepsState);
    }

    /**
     * All classes, initialised, with nothing in them of an earlier run. To be called by the main thread of a run, so that what they do
     * when they are initialised comes before all else.
     */
    public ClassLoader load() throws ClassNotFoundException {
        ClassLoader loader = last == null || keepState ? new ProgramLoader(code, parent) : last;
        if (loader != last) {
            last = loader;
            for (String name : names) {
                Class.forName(name, true, loader);
            }
        }
        return loader;
    }

    private static boolean keepsState(ClassModel model) {
        boolean isEnum = model.flags().has(AccessFlag.ENUM);
        for (FieldModel field : model.fields()) {
            boolean isFinal = field.flags().has(AccessFlag.FINAL);
            if (field.flags().has(AccessFlag.STATIC) ? !isFinal || !isStateless(model, field) : isEnum && !isFinal) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStateless(ClassModel model, FieldModel field) {
        String type = field.fieldType().stringValue();
        return type.length() == 1
                || STATELESS.contains(type)
                || field.flags().has(AccessFlag.SYNTHETIC)
                || type.equals("L" + model.thisClass().asInternalName() + ";")
                        && field.flags().has(AccessFlag.ENUM);
    }
}
