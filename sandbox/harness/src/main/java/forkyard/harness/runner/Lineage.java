package forkyard.harness.runner;

import forkyard.wire.ToRunner;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import org.jspecify.annotations.Nullable;

/** Which classes of a submission are tasks or pools of the fork/join framework. */
final class Lineage {
    private static final ClassDesc TASK = desc(ForkJoinTask.class);
    private static final Map<ClassDesc, ClassDesc> JDK = Map.of(
            TASK,
            TASK,
            desc(RecursiveTask.class),
            TASK,
            desc(RecursiveAction.class),
            TASK,
            desc(ForkJoinPool.class),
            desc(ForkJoinPool.class),
            desc(Future.class),
            desc(Future.class));

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

    /** The class of the JDK that declares what this one inherits of the framework; null if it inherits nothing of it. */
    @Nullable
    ClassDesc of(ClassDesc type) {
        ClassDesc at = type;
        while (at != null && !JDK.containsKey(at)) {
            at = parents.get(at);
        }
        return at == null ? null : JDK.get(at);
    }

    private static ClassDesc desc(Class<?> type) {
        return ClassDesc.of(type.getName());
    }
}
