package forkyard.explorer.code;

import static forkyard.explorer.code.Names.ATOMIC_INTEGER;
import static forkyard.explorer.code.Names.ATOMIC_LONG;
import static forkyard.explorer.code.Names.HOOKS;
import static forkyard.explorer.code.Names.JDK_HOOKS;
import static forkyard.explorer.code.Names.POOL;
import static forkyard.explorer.code.Names.THREAD;
import static forkyard.explorer.code.Names.UNSAFE;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import forkyard.explorer.run.Site;
import forkyard.explorer.run.Sites;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;

/**
 * Hooks in the JDK: where it would ask the JVM for a thread, for a pause or for the time. All else of it runs as it is. Only bodies of
 * methods change, for most of these classes are loaded already.
 */
final class JdkCode {
    private static final Set<String> CLASSES = Set.of(
            "java/lang/Thread",
            "java/lang/ThreadBuilders",
            "java/lang/ThreadBuilders$BoundVirtualThread",
            "java/util/Timer",
            "java/util/TimerTask",
            "java/util/TimerThread");
    private static final String CONCURRENT = "java/util/concurrent/";

    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(CD_void);
    private static final MethodTypeDesc TIME = MethodTypeDesc.of(CD_long);

    private JdkCode() {}

    static boolean concerns(String name) {
        return CLASSES.contains(name) || name.startsWith(CONCURRENT) && !name.contains("$$");
    }

    static byte[] instrument(ClassModel model) {
        String owner = model.thisClass().asInternalName();
        ClassTransform transform = (builder, element) -> {
            if (element instanceof MethodModel method && method.code().isPresent()) {
                String name =
                        method.methodName().stringValue() + method.methodType().stringValue();
                builder.transformMethod(method, MethodTransform.transformingCode(new Weaver(owner, name)));
            } else {
                builder.with(element);
            }
        };
        return ClassFile.of().transformClass(model, transform);
    }

    /** One method of the JDK. */
    private record Weaver(String owner, String method) implements CodeTransform {
        private String full() {
            return owner + "." + method;
        }

        @Override
        public void atStart(CodeBuilder code) {
            switch (full()) {
                case "java/lang/Thread.alive()Z" ->
                    returnUnlessNegative(code.aload(0), "alive", MethodTypeDesc.of(CD_int, THREAD));
                case "java/lang/Thread.threadId()J" -> {
                    Label untold = code.newLabel();
                    code.aload(0)
                            .invokestatic(JDK_HOOKS, "idOf", MethodTypeDesc.of(CD_long, THREAD))
                            .dup2()
                            .lconst_0()
                            .lcmp()
                            .ifeq(untold)
                            .lreturn()
                            .labelBinding(untold)
                            .pop2();
                }
                case "java/lang/Thread.join(J)V" -> {
                    Label untold = code.newLabel();
                    code.aload(0)
                            .lload(1)
                            .invokestatic(JDK_HOOKS, "joins", MethodTypeDesc.of(CD_boolean, THREAD, CD_long))
                            .ifeq(untold)
                            .return_()
                            .labelBinding(untold);
                }
                case "java/lang/Thread.genThreadName()Ljava/lang/String;" -> {
                    Label untold = code.newLabel();
                    code.invokestatic(JDK_HOOKS, "nameOfThread", MethodTypeDesc.of(CD_String))
                            .dup()
                            .ifnull(untold)
                            .areturn()
                            .labelBinding(untold)
                            .pop();
                }
                case "java/util/concurrent/ForkJoinPool.getAndAddPoolIds(I)I" ->
                    returnUnlessNegative(code, "numberOfPool", MethodTypeDesc.of(CD_int));
                case "java/util/concurrent/ThreadPoolExecutor.beforeExecute(Ljava/lang/Thread;Ljava/lang/Runnable;)V",
                        "java/util/concurrent/ForkJoinTask.doExec()I",
                        "java/util/concurrent/ForkJoinTask.doExec()V" ->
                    code.invokestatic(JDK_HOOKS, "begins", NOTHING);
                default -> {
                    if (handsOn()) {
                        code.invokestatic(JDK_HOOKS, "task", NOTHING);
                    }
                }
            }
        }

        /** Whether results pass from one thread to another here, by means that no hook sees. */
        private boolean handsOn() {
            String name = method.substring(0, method.indexOf('('));
            return full().startsWith("java/util/concurrent/CountedCompleter.tryComplete")
                    || full().startsWith("java/util/concurrent/ThreadPoolExecutor.afterExecute")
                    || owner.startsWith("java/util/concurrent/CompletableFuture")
                            && (name.equals("tryFire") || name.equals("postComplete") || name.equals("claim"));
        }

        /** What the hook says, where it has anything to say. */
        private static void returnUnlessNegative(CodeBuilder code, String hook, MethodTypeDesc type) {
            Label untold = code.newLabel();
            code.invokestatic(JDK_HOOKS, hook, type)
                    .dup()
                    .iflt(untold)
                    .ireturn()
                    .labelBinding(untold)
                    .pop();
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            switch (element) {
                case InvokeInstruction call -> call(code, call);
                case FieldInstruction field -> {
                    code.with(field);
                    String name = field.name().stringValue();
                    if (field.opcode() == Opcode.GETSTATIC
                            && field.typeSymbol().equals(POOL)
                            && (name.equals("common") || name.equals("ASYNC_POOL"))) {
                        code.invokestatic(JDK_HOOKS, "pool", MethodTypeDesc.of(POOL, POOL));
                    }
                }
                case ReturnInstruction _
                when full().startsWith("java/util/concurrent/ForkJoinTask.doExec(") ->
                    code.invokestatic(JDK_HOOKS, "task", NOTHING).with(element);
                case ReturnInstruction _
                when full().equals("java/lang/Thread.interrupt()V") ->
                    code.aload(0)
                            .invokestatic(JDK_HOOKS, "interrupted", MethodTypeDesc.of(CD_void, THREAD))
                            .with(element);
                case MonitorInstruction monitor
                when owner.startsWith("java/util/Timer") -> {
                    boolean enters = monitor.opcode() == Opcode.MONITORENTER;
                    code.loadConstant(site(enters ? Site.Action.LOCK : Site.Action.UNLOCK))
                            .invokestatic(
                                    HOOKS, enters ? "enter" : "exit", MethodTypeDesc.of(CD_void, CD_Object, CD_int));
                }
                default -> code.with(element);
            }
        }

        private void call(CodeBuilder code, InvokeInstruction call) {
            String callee = call.owner().asInternalName() + "." + call.name().stringValue();
            switch (callee) {
                case "jdk/internal/misc/Unsafe.park" ->
                    code.invokestatic(JDK_HOOKS, "park", MethodTypeDesc.of(CD_void, UNSAFE, CD_boolean, CD_long));
                case "jdk/internal/misc/Unsafe.unpark" ->
                    code.invokestatic(JDK_HOOKS, "unpark", MethodTypeDesc.of(CD_void, UNSAFE, CD_Object));
                case "java/lang/System.nanoTime" -> code.invokestatic(JDK_HOOKS, "nanoTime", TIME);
                case "java/lang/System.currentTimeMillis" -> code.invokestatic(JDK_HOOKS, "currentTimeMillis", TIME);
                case "java/lang/Thread.start0" ->
                    unless(code, code::dup, "starts", MethodTypeDesc.of(CD_boolean, THREAD), call, code::pop);
                case "java/lang/Thread.sleepNanos0" ->
                    unless(code, code::dup2, "sleeps", MethodTypeDesc.of(CD_boolean, CD_long), call, code::pop2);
                case "java/lang/Thread.yield0" ->
                    unless(code, () -> code, "yields", MethodTypeDesc.of(CD_boolean), call, () -> code);
                case "jdk/internal/vm/ContinuationSupport.isSupported" ->
                    code.with(call)
                            .invokestatic(JDK_HOOKS, "mayBeVirtual", MethodTypeDesc.of(CD_boolean))
                            .iand();
                default -> {
                    if (callee.equals("java/util/concurrent/atomic/AtomicLong.getAndAdd")
                            && full().equals("java/util/concurrent/ThreadLocalRandom.localInit()V")) {
                        code.invokestatic(JDK_HOOKS, "seed", MethodTypeDesc.of(CD_long, ATOMIC_LONG, CD_long));
                    } else if (callee.equals("java/util/concurrent/atomic/AtomicInteger.getAndIncrement")
                            && (full().startsWith("java/util/concurrent/Executors$DefaultThreadFactory.<init>")
                                    || full().startsWith("java/util/Timer.serialNumber"))) {
                        code.invokestatic(JDK_HOOKS, "number", MethodTypeDesc.of(CD_int, ATOMIC_INTEGER));
                    } else if (!owner.startsWith("java/util/Timer") || !Replacements.replace(code, call, this::site)) {
                        code.with(call);
                    }
                }
            }
        }

        private interface Step {
            CodeBuilder write();
        }

        /** The call, unless the hook has done it. */
        private static void unless(
                CodeBuilder code, Step copy, String hook, MethodTypeDesc type, InvokeInstruction call, Step drop) {
            Label done = code.newLabel();
            Label end = code.newLabel();
            copy.write();
            code.invokestatic(JDK_HOOKS, hook, type)
                    .ifne(done)
                    .with(call)
                    .goto_(end)
                    .labelBinding(done);
            drop.write();
            code.labelBinding(end);
        }

        private int site(Site.Action action) {
            String file = owner.substring(owner.lastIndexOf('/') + 1) + ".java";
            return Sites.add(new Site(file, 0, method.substring(0, method.indexOf('(')), action, ""));
        }
    }
}
