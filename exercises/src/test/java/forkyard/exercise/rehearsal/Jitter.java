package forkyard.exercise.rehearsal;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.concurrent.ThreadLocalRandom;

/** Puts short random delays before the accesses, locks and calls of a class. */
public final class Jitter {
    private static final ClassDesc HERE = ClassDesc.of(Jitter.class.getName());
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final ThreadLocal<int[]> POINTS = ThreadLocal.withInitial(() -> new int[1]);
    private static volatile boolean on;

    private Jitter() {}

    static void on(boolean now) {
        on = now;
    }

    static byte[] into(byte[] bytes) {
        ClassFile api = ClassFile.of();
        return api.transformClass(api.parse(bytes), ClassTransform.transformingMethodBodies((code, element) -> {
            switch (element) {
                case FieldInstruction _,
                        ArrayLoadInstruction _,
                        ArrayStoreInstruction _,
                        InvokeInstruction _,
                        MonitorInstruction _ -> code.invokestatic(HERE, "point", NOTHING);
                default -> {}
            }
            code.with(element);
        }));
    }

    /** Called from within the changed classes. */
    public static void point() {
        if (!on) {
            return;
        }
        // The longer a thread runs, the rarer its delays, or a million accesses would never end.
        int[] points = POINTS.get();
        int chance = ThreadLocalRandom.current().nextInt(Math.max(40, ++points[0] / 20));
        if (chance == 0) {
            long end = System.nanoTime() + ThreadLocalRandom.current().nextInt(200_000);
            while (System.nanoTime() < end) {
                Thread.yield();
            }
        } else if (chance < 4) {
            Thread.yield();
        }
    }
}
