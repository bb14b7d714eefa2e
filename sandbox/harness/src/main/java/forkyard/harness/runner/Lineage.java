package forkyard.harness.runner;

import forkyard.wire.ToRunner;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import org.jspecify.annotations.Nullable;

/** Which classes have methods of the JDK that {@link forkyard.harness.hook.Elided} replaces. */
final class Lineage {
    private static final ClassDesc TASK = desc(ForkJoinTask.class);
    private static final Map<ClassDesc, ClassDesc> JDK = jdk();

    private final Map<ClassDesc, ClassDesc> parents;

    private Lineage(Map<ClassDesc, ClassDesc> parents) {
        this.parents = parents;
    }

    static Lineage of(ToRunner.Load load) {
        Map<ClassDesc, ClassDesc> parents = new HashMap<>();
        for (forkyard.wire.ClassFile each : load.solution()) {
            ClassFile.of()
                    .parse(each.bytes())
                    .superclass()
                    .ifPresent(parent -> parents.put(ClassDesc.of(each.name()), parent.asSymbol()));
        }
        return new Lineage(parents);
    }

    /** The class of the JDK that declares such methods, for this one to have or inherit; null if there is none. */
    @Nullable
    ClassDesc of(ClassDesc type) {
        ClassDesc at = type;
        while (at != null && !JDK.containsKey(at)) {
            at = parents.get(at);
        }
        return at == null ? null : JDK.get(at);
    }

    private static Map<ClassDesc, ClassDesc> jdk() {
        Map<ClassDesc, ClassDesc> types = new HashMap<>();
        for (Class<?> each : List.of(ForkJoinTask.class, ForkJoinPool.class, Future.class, System.class)) {
            types.put(desc(each), desc(each));
        }
        types.put(desc(RecursiveTask.class), TASK);
        types.put(desc(RecursiveAction.class), TASK);
        return Map.copyOf(types);
    }

    private static ClassDesc desc(Class<?> type) {
        return ClassDesc.of(type.getName());
    }
}
