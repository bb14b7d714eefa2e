package forkyard.explorer.code;

import static forkyard.explorer.code.Names.HOOKS;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import forkyard.explorer.run.Site.Action;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.function.ToIntFunction;

/** Calls of the program for which it gets something else: what the JVM would do itself, and what would differ from run to run. */
final class Replacements {
    private static final MethodTypeDesc WAIT = MethodTypeDesc.of(CD_void, CD_Object, CD_long, CD_int);
    private static final MethodTypeDesc SIGNAL = MethodTypeDesc.of(CD_void, CD_Object, CD_boolean, CD_int);
    private static final MethodTypeDesc TIME = MethodTypeDesc.of(CD_long);
    private static final MethodTypeDesc LEAVE = MethodTypeDesc.of(CD_void, CD_int, CD_int);

    private Replacements() {}

    /**
     * Writes the replacement; false if there is none.
     *
     * @param site makes the site of an action
     */
    static boolean replace(CodeBuilder code, InvokeInstruction call, ToIntFunction<Action> site) {
        String method = call.name().stringValue() + call.type().stringValue();
        return monitor(code, method, site) || library(code, call.owner().asInternalName() + "." + method, site);
    }

    /** Methods that every object has, whatever class it is called by. */
    private static boolean monitor(CodeBuilder code, String method, ToIntFunction<Action> site) {
        switch (method) {
            case "wait()V" ->
                code.lconst_0().loadConstant(site.applyAsInt(Action.WAIT)).invokestatic(HOOKS, "await", WAIT);
            case "wait(J)V" -> code.loadConstant(site.applyAsInt(Action.WAIT)).invokestatic(HOOKS, "await", WAIT);
            case "wait(JI)V" ->
                code.pop().loadConstant(site.applyAsInt(Action.WAIT)).invokestatic(HOOKS, "await", WAIT);
            case "notify()V" ->
                code.iconst_0().loadConstant(site.applyAsInt(Action.NOTIFY)).invokestatic(HOOKS, "signal", SIGNAL);
            case "notifyAll()V" ->
                code.iconst_1().loadConstant(site.applyAsInt(Action.NOTIFY_ALL)).invokestatic(HOOKS, "signal", SIGNAL);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean library(CodeBuilder code, String method, ToIntFunction<Action> site) {
        switch (method) {
            case "java/lang/Thread.holdsLock(Ljava/lang/Object;)Z" ->
                code.invokestatic(HOOKS, "holds", MethodTypeDesc.of(CD_boolean, CD_Object));
            case "java/lang/Thread.yield()V", "java/lang/Thread.onSpinWait()V" ->
                code.loadConstant(site.applyAsInt(Action.PAUSE))
                        .invokestatic(HOOKS, "pause", MethodTypeDesc.of(CD_void, CD_int));
            case "java/lang/System.identityHashCode(Ljava/lang/Object;)I" ->
                code.invokestatic(HOOKS, "identity", MethodTypeDesc.of(CD_int, CD_Object));
            case "java/lang/System.nanoTime()J" -> code.invokestatic(HOOKS, "nanoTime", TIME);
            case "java/lang/System.currentTimeMillis()J" -> code.invokestatic(HOOKS, "currentTimeMillis", TIME);
            case "java/lang/System.exit(I)V" ->
                code.loadConstant(site.applyAsInt(Action.CALL)).invokestatic(HOOKS, "leave", LEAVE);
            case "java/lang/Runtime.exit(I)V", "java/lang/Runtime.halt(I)V" ->
                code.swap().pop().loadConstant(site.applyAsInt(Action.CALL)).invokestatic(HOOKS, "leave", LEAVE);
            case "java/util/Random.<init>()V" ->
                code.invokestatic(HOOKS, "seed", TIME)
                        .invokespecial(ClassDesc.of("java.util.Random"), "<init>", MethodTypeDesc.of(CD_void, CD_long));
            case "java/lang/Math.random()D" -> code.invokestatic(HOOKS, "random", MethodTypeDesc.of(CD_double));
            default -> {
                return false;
            }
        }
        return true;
    }
}
