package forkyard.harness.runner;

import forkyard.harness.hook.Elided;
import forkyard.wire.ToRunner;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandleInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts {@link Elided} into code, one of these per method: a tick before each basic block, and its own forms of fork and join. */
final class ElidedCode implements CodeTransform {
    private static final ClassDesc ELIDED = ClassDesc.of(Elided.class.getName());
    private static final MethodTypeDesc TICK = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private static final MethodTypeDesc COPIED = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object);

    /** Name and descriptor of each method that takes another's place, which it names by itself. */
    private static final Set<String> OURS = Arrays.stream(Elided.class.getDeclaredMethods())
            .filter(each -> Modifier.isPublic(each.getModifiers()))
            .map(ElidedCode::signature)
            .collect(Collectors.toUnmodifiableSet());

    private final Lineage lineage;
    private final List<CodeElement> block = new ArrayList<>();
    private int bytecodes;

    private ElidedCode(Lineage lineage) {
        this.lineage = lineage;
    }

    /** For all the classes of a submission. */
    static CodeTransform transform(ToRunner.Load load) {
        Lineage lineage = Lineage.of(load);
        return CodeTransform.ofStateful(() -> new ElidedCode(lineage));
    }

    private static String signature(Method method) {
        return method.getName()
                + MethodTypeDesc.of(
                                describe(method.getReturnType()),
                                Arrays.stream(method.getParameterTypes())
                                        .map(ElidedCode::describe)
                                        .toList())
                        .descriptorString();
    }

    private static ClassDesc describe(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        if (element instanceof LabelTarget) {
            flush(code);
            code.with(element);
            return;
        }
        block.add(element);
        if (element instanceof Instruction instruction) {
            bytecodes++;
            if (endsBlock(instruction)) {
                flush(code);
            }
        }
    }

    @Override
    public void atEnd(CodeBuilder code) {
        flush(code);
    }

    private static boolean endsBlock(Instruction instruction) {
        return switch (instruction) {
            case BranchInstruction _, ReturnInstruction _, ThrowInstruction _ -> true;
            case TableSwitchInstruction _, LookupSwitchInstruction _ -> true;
            default -> false;
        };
    }

    private void flush(CodeBuilder code) {
        if (bytecodes > 0) {
            code.loadConstant(bytecodes).invokestatic(ELIDED, "tick", TICK);
        }
        block.forEach(each -> elide(code, each));
        block.clear();
        bytecodes = 0;
    }

    private void elide(CodeBuilder code, CodeElement element) {
        switch (element) {
            case InvokeInstruction call -> {
                MethodTypeDesc ours = ours(
                        call.owner().asSymbol(),
                        call.name().stringValue(),
                        call.typeSymbol(),
                        call.opcode() == Opcode.INVOKESTATIC);
                if (ours == null) {
                    code.with(call);
                } else {
                    code.invokestatic(ELIDED, call.name().stringValue(), ours);
                }
                if (copies(call)) {
                    code.dup().invokestatic(ELIDED, "copied", COPIED);
                }
            }
            case NewPrimitiveArrayInstruction made ->
                code.dup().invokestatic(ELIDED, "elements", TICK).with(made);
            case NewReferenceArrayInstruction made ->
                code.dup().invokestatic(ELIDED, "elements", TICK).with(made);
            case InvokeDynamicInstruction dynamic -> code.invokedynamic(withOurs(dynamic));
            default -> code.with(element);
        }
    }

    /** Whether it leaves an array behind that it has filled. */
    private static boolean copies(InvokeInstruction call) {
        String name = call.name().stringValue();
        return call.owner().asInternalName().equals("java/util/Arrays") && name.startsWith("copyOf")
                || call.owner().asSymbol().isArray() && name.equals("clone");
    }

    /** The type of the method that takes this one's place; null if it stays. */
    private @Nullable MethodTypeDesc ours(ClassDesc owner, String name, MethodTypeDesc type, boolean isStatic) {
        ClassDesc declaring = lineage.of(owner);
        if (declaring == null) {
            return null;
        }
        MethodTypeDesc ours = isStatic ? type : type.insertParameterTypes(0, declaring);
        return OURS.contains(name + ours.descriptorString()) ? ours : null;
    }

    /** {@code ForkJoinTask::join} is no call in this code: the method that it names is changed instead. */
    private DynamicCallSiteDesc withOurs(InvokeDynamicInstruction dynamic) {
        return DynamicCallSiteDesc.of(
                dynamic.bootstrapMethod(),
                dynamic.name().stringValue(),
                dynamic.typeSymbol(),
                dynamic.bootstrapArgs().stream().map(this::withOurs).toArray(ConstantDesc[]::new));
    }

    private ConstantDesc withOurs(ConstantDesc argument) {
        if (!(argument instanceof DirectMethodHandleDesc named) || isOfField(named)) {
            return argument;
        }
        boolean isStatic = named.refKind() == MethodHandleInfo.REF_invokeStatic;
        MethodTypeDesc ours = ours(
                named.owner(), named.methodName(), MethodTypeDesc.ofDescriptor(named.lookupDescriptor()), isStatic);
        return ours == null
                ? argument
                : MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, ELIDED, named.methodName(), ours);
    }

    private static boolean isOfField(DirectMethodHandleDesc named) {
        return named.refKind() <= MethodHandleInfo.REF_putStatic;
    }
}
