package forkyard.harness.runner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which platform threads are the student's: all that are alive but those that were here before the student's classes, ours, and
 * those that the JDK makes for itself.
 */
final class StudentThreads {
    private final Set<Thread> ours = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    private volatile @Nullable ThreadGroup recorders;

    StudentThreads() {
        ours.addAll(alive());
    }

    /** Takes a later thread of the harness out of the count. */
    void addOurs(Thread thread) {
        ours.removeIf(each -> !each.isAlive());
        ours.add(thread);
    }

    /** From now on what comes in this group, or above it, is of the JVM's recorder. */
    void recorderRunsIn(ThreadGroup group) {
        recorders = group;
    }

    /** Numbers of the threads that are not the student's, as far as they are alive. */
    Set<Long> notStudents() {
        return alive().stream()
                .filter(thread -> !isStudents(thread))
                .map(Thread::threadId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that are alive. */
    List<Thread> list() {
        List<Thread> students = new ArrayList<>();
        for (Thread thread : alive()) {
            if (isStudents(thread)) {
                students.add(thread);
            }
        }
        return students;
    }

    /** Those that are alive, less the workers of the common pool, which outlive every program. */
    List<Thread> leftovers() {
        List<Thread> students = list();
        students.removeIf(StudentThreads::isOfCommonPool);
        return students;
    }

    /** Those that are alive, and the threads that carry virtual ones. */
    List<Thread> withCarriers() {
        List<Thread> students = list();
        students.addAll(carriers());
        return students;
    }

    /** The threads that carry virtual ones: none as long as there was no virtual thread. */
    static List<Thread> carriers() {
        List<Thread> carriers = new ArrayList<>();
        for (Thread thread : alive()) {
            if (thread.getClass().getName().equals("jdk.internal.misc.CarrierThread")) {
                carriers.add(thread);
            }
        }
        return carriers;
    }

    private static boolean isOfCommonPool(Thread thread) {
        return thread instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool();
    }

    private boolean isStudents(Thread thread) {
        return !ours.contains(thread) && !isOfJdk(thread) && !isOfRecorder(thread.getThreadGroup());
    }

    private boolean isOfRecorder(@Nullable ThreadGroup group) {
        return recorders != null && group != null && group.parentOf(recorders);
    }

    private static boolean isOfJdk(Thread thread) {
        String type = thread.getClass().getName();
        return type.startsWith("jdk.internal.") || type.equals("java.util.concurrent.DelayScheduler");
    }

    private static List<Thread> alive() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] found = new Thread[root.activeCount() + 16];
        int count = root.enumerate(found);
        while (count == found.length) {
            found = new Thread[2 * found.length];
            count = root.enumerate(found);
        }
        List<Thread> alive = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            alive.add(found[i]);
        }
        return alive;
    }
}
