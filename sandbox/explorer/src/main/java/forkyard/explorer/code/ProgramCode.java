package forkyard.explorer.code;

import forkyard.explorer.code.MethodWeaver.Method;
import java.io.ByteArrayInputStream;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.LineNumber;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The classes of a program, with hooks. */
public final class ProgramCode {
    private ProgramCode() {}

    /**
     * Puts the hooks in.
     *
     * @param classes by name, as the compiler made them; all of the program's, for they are looked at together
     * @param values whether what is read and written is told to the trace, which costs time
     */
    public static Map<String, byte[]> instrument(Map<String, byte[]> classes, boolean values) {
        ClassFile files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(type -> {
                            String name = type.descriptorString()
                                    .substring(1, type.descriptorString().length() - 1);
                            byte[] bytes = classes.get(name.replace('/', '.'));
                            return bytes == null ? null : new ByteArrayInputStream(bytes);
                        })
                        .orElse(ClassHierarchyResolver.defaultResolver())));
        Map<String, ClassModel> models = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> models.put(name, files.parse(bytes)));
        Declarations declarations = new Declarations(models.values());
        Map<String, byte[]> instrumented = new HashMap<>();
        models.forEach((name, model) ->
                instrumented.put(name, files.transformClass(model, new Weaver(model, declarations, values))));
        return instrumented;
    }

    /** One class. */
    private record Weaver(ClassModel model, Declarations declarations, boolean values) implements ClassTransform {
        @Override
        public void accept(ClassBuilder builder, ClassElement element) {
            if (element instanceof MethodModel method && method.code().isPresent()) {
                weave(builder, model, method, declarations, values);
            } else if (element instanceof FieldModel field && Statics.beginAgain(model) && Statics.isSet(field)) {
                int flags = field.flags().flagsMask() & ~ClassFile.ACC_FINAL;
                builder.withField(field.fieldName(), field.fieldType(), to -> to.withFlags(flags));
            } else {
                builder.with(element);
            }
        }

        @Override
        public void atEnd(ClassBuilder builder) {
            if (Statics.beginAgain(model)) {
                Statics.add(builder, model);
            }
        }
    }

    private static void weave(
            ClassBuilder builder, ClassModel model, MethodModel method, Declarations declarations, boolean values) {
        int flags = method.flags().flagsMask() & ~ClassFile.ACC_SYNCHRONIZED;
        boolean begins = method.methodName().equalsString("<clinit>") && Statics.beginAgain(model);
        Utf8Entry name = begins ? builder.constantPool().utf8Entry(Statics.BEGIN) : method.methodName();
        builder.withMethod(name, method.methodType(), flags, to -> {
            for (var element : method) {
                if (element instanceof CodeModel code) {
                    to.transformCode(code, new MethodWeaver(declarations, describe(model, method, code), values));
                } else if (!(element instanceof AccessFlags)) {
                    to.with(element);
                }
            }
        });
    }

    private static Method describe(ClassModel model, MethodModel method, CodeModel code) {
        String owner = model.thisClass().asInternalName();
        String file = model.findAttribute(Attributes.sourceFile())
                .map(attribute -> attribute.sourceFile().stringValue())
                .orElse(owner);
        int line = code.elementStream()
                .filter(LineNumber.class::isInstance)
                .mapToInt(element -> ((LineNumber) element).line())
                .findFirst()
                .orElse(0);
        return new Method(
                owner,
                file,
                method.methodName().stringValue(),
                method.flags().has(AccessFlag.STATIC),
                method.flags().has(AccessFlag.SYNCHRONIZED),
                line);
    }
}
