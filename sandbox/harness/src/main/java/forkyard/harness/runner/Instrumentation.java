package forkyard.harness.runner;

import forkyard.harness.JudgeFault;
import forkyard.harness.UnitLoader;
import forkyard.wire.Mode;
import forkyard.wire.ToRunner;
import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a mode puts into the student's classes; whatever it puts in leaves the operand stack as it was. */
final class Instrumentation {
    private static final List<String> VISIBLE = List.of("forkyard.kit.", "forkyard.harness.hook.");

    private final ClassFile api;
    private final ClassTransform transform;

    private Instrumentation(ToRunner.Load load, CodeTransform code) {
        Map<ClassDesc, byte[]> sources = new HashMap<>();
        load.solution().forEach(each -> sources.put(ClassDesc.of(each.name()), each.bytes()));
        load.shared().forEach(each -> sources.put(ClassDesc.of(each.name()), each.bytes()));
        load.judged().forEach(each -> sources.put(ClassDesc.of(each.name()), each.bytes()));
        ClassHierarchyResolver resolver = ClassHierarchyResolver.ofResourceParsing(type -> {
                    byte[] bytes = sources.get(type);
                    return bytes == null ? null : new ByteArrayInputStream(bytes);
                })
                .orElse(ClassHierarchyResolver.defaultResolver());
        api = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(resolver));
        transform = ClassTransform.transformingMethodBodies(code);
    }

    /** All classes of this submission, the student's as the mode wants them; of Forkyard's own they see what a scenario may use. */
    static ClassLoader load(Mode mode, ToRunner.Load load) {
        UnitLoader loader = new UnitLoader(VISIBLE);
        apply(mode, load).forEach((name, bytes) -> loader.add(new forkyard.wire.ClassFile(name, bytes)));
        load.shared().forEach(loader::add);
        load.judged().forEach(loader::add);
        return loader;
    }

    private static Map<String, byte[]> apply(Mode mode, ToRunner.Load load) {
        Map<String, byte[]> classes = new HashMap<>();
        load.solution().forEach(each -> classes.put(each.name(), each.bytes()));
        if (mode != Mode.PLAIN && mode != Mode.RECORDED) {
            Instrumentation instrumentation = new Instrumentation(load, code(mode, load));
            classes.replaceAll(instrumentation::apply);
        }
        return classes;
    }

    private static CodeTransform code(Mode mode, ToRunner.Load load) {
        return switch (mode) {
            case PLAIN, RECORDED -> CodeTransform.ACCEPT_ALL;
            case NOISE -> NoiseCode.transform(load);
            case CALM -> CalmCode.TRANSFORM;
            case ELIDED -> ElidedCode.transform(load);
        };
    }

    private byte[] apply(String name, byte[] bytes) {
        try {
            return api.transformClass(api.parse(bytes), transform);
        } catch (IllegalArgumentException e) {
            throw new JudgeFault(name + " cannot be instrumented", e);
        }
    }
}
