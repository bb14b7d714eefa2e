package forkyard.harness.runner;

import forkyard.harness.hook.Calm;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;

/** Puts {@link Calm} into code: after each call that sets a thread or task off. */
final class CalmCode {
    private static final ClassDesc CALM = ClassDesc.of(Calm.class.getName());
    private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");

    /** Whoever has a method of such a name most likely starts something; if not, nothing runs and nothing is waited for. */
    private static final Set<String> STARTERS =
            Set.of("start", "startVirtualThread", "fork", "execute", "submit", "schedule");

    private static final DirectMethodHandleDesc START = MethodHandleDesc.ofMethod(
            DirectMethodHandleDesc.Kind.STATIC, CALM, "start", MethodTypeDesc.of(ConstantDescs.CD_void, THREAD));

    static final CodeTransform TRANSFORM = CalmCode::accept;

    private CalmCode() {}

    private static void accept(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction dynamic) {
            code.invokedynamic(withOurStart(dynamic));
            return;
        }
        code.with(element);
        if (element instanceof InvokeInstruction call && starts(call.name().stringValue())) {
            code.invokestatic(CALM, "settle", MethodTypeDesc.of(ConstantDescs.CD_void));
        }
    }

    private static boolean starts(String name) {
        return STARTERS.contains(name) || name.endsWith("Async");
    }

    /** {@code Thread::start} is no call in this code: the method that it names is changed instead. */
    private static DynamicCallSiteDesc withOurStart(InvokeDynamicInstruction dynamic) {
        List<ConstantDesc> arguments = dynamic.bootstrapArgs().stream()
                .map(each -> isThreadStart(each) ? START : each)
                .toList();
        return DynamicCallSiteDesc.of(
                dynamic.bootstrapMethod(),
                dynamic.name().stringValue(),
                dynamic.typeSymbol(),
                arguments.toArray(ConstantDesc[]::new));
    }

    private static boolean isThreadStart(ConstantDesc argument) {
        return argument instanceof DirectMethodHandleDesc method
                && method.owner().equals(THREAD)
                && method.methodName().equals("start");
    }
}
