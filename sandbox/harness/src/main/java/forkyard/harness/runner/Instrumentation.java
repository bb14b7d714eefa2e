package forkyard.harness.runner;

import forkyard.harness.JudgeFault;
import forkyard.wire.Mode;
import forkyard.wire.ToRunner;
import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.Map;

/** What a mode puts into the student's classes; whatever it puts in leaves the operand stack as it was. */
final class Instrumentation {
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

    /** The student's classes of this submission as the mode wants them, by name. */
    static Map<String, byte[]> apply(Mode mode, ToRunner.Load load) {
        Map<String, byte[]> classes = new HashMap<>();
        load.solution().forEach(each -> classes.put(each.name(), each.bytes()));
        if (mode != Mode.PLAIN) {
            Instrumentation instrumentation =
                    new Instrumentation(load, mode == Mode.NOISE ? NoiseCode.transform(load) : CalmCode.TRANSFORM);
            classes.replaceAll(instrumentation::apply);
        }
        return classes;
    }

    private byte[] apply(String name, byte[] bytes) {
        try {
            return api.transformClass(api.parse(bytes), transform);
        } catch (IllegalArgumentException e) {
            throw new JudgeFault(name + " cannot be instrumented", e);
        }
    }
}
