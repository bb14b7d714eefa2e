package forkyard.explorer.code;

import static java.lang.constant.ConstantDescs.CD_Class;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Set;

/**
 * Static fields, which no run may find as another has left them. To load the classes anew takes milliseconds; instead the fields are
 * cleared and what the initialisers do is done again, in the order in which it was done first.
 */
final class Statics {
    /** Sets a class's static fields to zero. */
    static final String CLEAR = "forkyard$clear";

    /** What was the class's initialiser. */
    static final String BEGIN = "forkyard$begin";

    static final MethodTypeDesc NOTHING = MethodTypeDesc.of(CD_void);

    private static final ClassDesc ORDER = ClassDesc.of("forkyard.explorer.run.InitialisationOrder");

    /** Types of fields that hold nothing which a run could change. */
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

    private Statics() {}

    /** Whether a run could leave something in this class. */
    static boolean keepState(ClassModel model) {
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

    /** Whether its fields can be set back: the JVM itself keeps the constants of an enum, and fields of an interface are final. */
    static boolean canBeginAgain(ClassModel model) {
        return !model.flags().has(AccessFlag.ENUM) && !model.flags().has(AccessFlag.INTERFACE);
    }

    /** Whether this class is one that begins again for each run. */
    static boolean beginAgain(ClassModel model) {
        return keepState(model) && canBeginAgain(model);
    }

    /** Whether this field is set by code, and not by the JVM. */
    static boolean isSet(FieldModel field) {
        return field.flags().has(AccessFlag.STATIC)
                && field.findAttribute(Attributes.constantValue()).isEmpty();
    }

    /** Adds what sets the class back. */
    static void add(ClassBuilder builder, ClassModel model) {
        ClassDesc owner = model.thisClass().asSymbol();
        List<FieldModel> fields = model.fields().stream().filter(Statics::isSet).toList();
        int flags = ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        builder.withMethodBody(CLEAR, NOTHING, flags, code -> {
            fields.forEach(field -> clear(code, owner, field));
            code.return_();
        });
        boolean begins =
                model.methods().stream().anyMatch(method -> method.methodName().equalsString("<clinit>"));
        if (begins) {
            builder.withMethodBody(
                    "<clinit>",
                    NOTHING,
                    ClassFile.ACC_STATIC,
                    code -> code.invokestatic(owner, BEGIN, NOTHING)
                            .loadConstant(owner)
                            .invokestatic(ORDER, "ended", MethodTypeDesc.of(CD_void, CD_Class))
                            .return_());
        }
    }

    private static void clear(CodeBuilder code, ClassDesc owner, FieldModel field) {
        switch (TypeKind.from(field.fieldTypeSymbol())) {
            case LONG -> code.lconst_0();
            case DOUBLE -> code.dconst_0();
            case FLOAT -> code.fconst_0();
            case REFERENCE -> code.aconst_null();
            default -> code.iconst_0();
        }
        code.putstatic(owner, field.fieldName().stringValue(), field.fieldTypeSymbol());
    }
}
