package forkyard.harness.runner;

import forkyard.harness.hook.Noise;
import forkyard.wire.ToRunner;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Puts {@link Noise} into code: a point before what other threads may see, and its own forms of the waits. */
final class NoiseCode implements CodeTransform {
    private static final ClassDesc NOISE = ClassDesc.of(Noise.class.getName());
    private static final MethodTypeDesc POINT = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final String CONDITION = "java/util/concurrent/locks/Condition";
    private static final String LOCK_SUPPORT = "java/util/concurrent/locks/LockSupport";

    /** By owner, name and descriptor, the static method of {@link Noise} that takes a wait's place. */
    private static final Map<String, String> WAITS = Map.of(
            "java/lang/Object.wait()V",
            "await",
            "java/lang/Object.wait(J)V",
            "await",
            CONDITION + ".await()V",
            "await",
            CONDITION + ".await(JLjava/util/concurrent/TimeUnit;)Z",
            "await",
            CONDITION + ".awaitNanos(J)J",
            "awaitNanos",
            LOCK_SUPPORT + ".park()V",
            "park",
            LOCK_SUPPORT + ".park(Ljava/lang/Object;)V",
            "park");

    private final Set<String> finals;

    private NoiseCode(Set<String> finals) {
        this.finals = finals;
    }

    /** One for all the classes of a submission. */
    static CodeTransform transform(ToRunner.Load load) {
        Set<String> finals = new HashSet<>();
        for (forkyard.wire.ClassFile each : load.solution()) {
            for (FieldModel field : ClassFile.of().parse(each.bytes()).fields()) {
                if (field.flags().has(AccessFlag.FINAL)) {
                    finals.add(each.name().replace('.', '/') + "."
                            + field.fieldName().stringValue());
                }
            }
        }
        return new NoiseCode(finals);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        boolean before = switch (element) {
            case FieldInstruction field -> isShared(field);
            case ArrayLoadInstruction load -> true;
            case ArrayStoreInstruction store -> true;
            case MonitorInstruction monitor -> monitor.opcode() == Opcode.MONITORENTER;
            case InvokeInstruction call -> isWatched(call);
            default -> false;
        };
        if (before) {
            point(code);
        }
        if (!(element instanceof InvokeInstruction call && isReplaced(code, call))) {
            code.with(element);
        }
        if (element instanceof MonitorInstruction monitor && monitor.opcode() == Opcode.MONITOREXIT) {
            point(code);
        }
    }

    private static void point(CodeBuilder code) {
        code.invokestatic(NOISE, "point", POINT);
    }

    private boolean isShared(FieldInstruction field) {
        String owner = field.owner().asInternalName();
        return !owner.startsWith("java/")
                && !finals.contains(owner + "." + field.name().stringValue());
    }

    private static boolean isWatched(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        if (name.equals("<init>")) {
            return false;
        }
        return owner.startsWith("java/util/")
                || !owner.startsWith("java/")
                || owner.equals("java/lang/Thread")
                || name.equals("wait")
                || name.startsWith("notify");
    }

    private static boolean isReplaced(CodeBuilder code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String ours =
                WAITS.get(owner + "." + call.name().stringValue() + call.type().stringValue());
        if (ours == null) {
            return false;
        }
        MethodTypeDesc type = call.typeSymbol();
        boolean isStatic = call.opcode() == Opcode.INVOKESTATIC;
        code.invokestatic(NOISE, ours, isStatic ? type : type.insertParameterTypes(0, ClassDesc.ofInternalName(owner)));
        return true;
    }
}
