package forkyard.mpi;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a class call what logs a call of MPI in place of the call itself, with the line it stands in. A method reference to such a call becomes one to a
 * method of the class that is added, and logs.
 */
final class LoggedCalls implements ClassTransform {
    private final ClassDesc type;
    private final String file;
    private final List<Reference> references = new ArrayList<>();

    /** A method reference, by the number of the method that stands for it. */
    private record Reference(Logging logging, MethodTypeDesc type, String site) {
        static String name(int number) {
            return "forkyard$logged" + number;
        }
    }

    private LoggedCalls(ClassModel model) {
        type = model.thisClass().asSymbol();
        file = model.findAttribute(Attributes.sourceFile())
                .map(SourceFileAttribute::sourceFile)
                .map(Object::toString)
                .orElse("?");
    }

    static byte[] in(byte[] bytes) {
        ClassFile classFile = ClassFile.of();
        ClassModel model = classFile.parse(bytes);
        return classFile.transformClass(model, new LoggedCalls(model));
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
        if (element instanceof MethodModel method) {
            builder.transformMethod(method, (methodBuilder, part) -> {
                if (part instanceof CodeModel code) {
                    methodBuilder.transformCode(code, new OfMethod());
                } else {
                    methodBuilder.with(part);
                }
            });
        } else {
            builder.with(element);
        }
    }

    @Override
    public void atEnd(ClassBuilder builder) {
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            builder.withMethodBody(
                    Reference.name(i),
                    reference.type,
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                    code -> forward(code, reference));
        }
    }

    private static void forward(CodeBuilder code, Reference reference) {
        int slot = 0;
        for (ClassDesc parameter : reference.type.parameterList()) {
            TypeKind kind = TypeKind.from(parameter);
            code.loadLocal(kind, slot);
            slot += kind.slotSize();
        }
        reference.logging.call(code, reference.site);
        code.return_(TypeKind.from(reference.type.returnType()));
    }

    /** Goes through one method; the last line number counts for what follows it. */
    private final class OfMethod implements CodeTransform {
        private int line;

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            switch (element) {
                case LineNumber number -> {
                    line = number.line();
                    code.with(number);
                }
                case InvokeInstruction call -> {
                    Logging logging = Logging.of(
                            call.owner().asInternalName(),
                            call.name().stringValue(),
                            call.typeSymbol(),
                            call.opcode() == Opcode.INVOKESTATIC);
                    if (logging == null) {
                        code.with(call);
                    } else {
                        logging.call(code, site());
                    }
                }
                case InvokeDynamicInstruction made -> code.invokedynamic(logged(made));
                default -> code.with(element);
            }
        }

        private String site() {
            return file + ":" + line;
        }

        private DynamicCallSiteDesc logged(InvokeDynamicInstruction made) {
            ConstantDesc[] arguments =
                    made.bootstrapArgs().stream().map(this::logged).toArray(ConstantDesc[]::new);
            return DynamicCallSiteDesc.of(
                    made.bootstrapMethod(), made.name().stringValue(), made.typeSymbol(), arguments);
        }

        private ConstantDesc logged(ConstantDesc argument) {
            if (!(argument instanceof DirectMethodHandleDesc method)) {
                return argument;
            }
            boolean isStatic = method.refKind() == DirectMethodHandleDesc.Kind.STATIC.refKind;
            MethodTypeDesc shape = method.invocationType();
            MethodTypeDesc own = isStatic || shape.parameterCount() == 0 ? shape : shape.dropParameterTypes(0, 1);
            String owner = method.owner().packageName().replace('.', '/') + "/"
                    + method.owner().displayName();
            Logging logging = Logging.of(owner, method.methodName(), own, isStatic);
            if (logging == null) {
                return argument;
            }
            references.add(new Reference(logging, shape, site()));
            return MethodHandleDesc.ofMethod(
                    DirectMethodHandleDesc.Kind.STATIC, type, Reference.name(references.size() - 1), shape);
        }
    }
}
