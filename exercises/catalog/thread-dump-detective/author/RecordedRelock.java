/** As {@code jcmd} printed it for a program with threads in {@code wait()}, one of which is to get its monitor back and cannot. */
final class RecordedRelock {
    static final String DUMP =
            """
            2026-11-23 06:49:14
            Full thread dump OpenJDK 64-Bit Server VM (25.0.3+9-LTS mixed mode, emulated-client, sharing):

            Threads class SMR info:
            _java_thread_list=0x00007fb3700026f0, length=20, elements={
            0x00007fb390076f90, 0x00007fb390078790, 0x00007fb39007a1b0, 0x00007fb39007baa0,
            0x00007fb39007d2f0, 0x00007fb39007ec60, 0x00007fb39008af90, 0x00007fb39008d550,
            0x00007fb3900975f0, 0x00007fb390099230, 0x00007fb39009aa00, 0x00007fb39009bef0,
            0x00007fb39009d700, 0x00007fb39009ec60, 0x00007fb3900a0430, 0x00007fb3900a1ba0,
            0x00007fb3900a37a0, 0x00007fb3900a5150, 0x00007fb39002a8d0, 0x00007fb370000f30
            }

            "Reference Handler" #7 [6429] daemon prio=10 os_prio=0 cpu=0.27ms elapsed=3.54s tid=0x00007fb390076f90 nid=6429 waiting on condition  [0x00007fb3944e4000]
               java.lang.Thread.State: RUNNABLE
            \tat java.lang.ref.Reference.waitForReferencePendingList(java.base@25.0.3/Native Method)
            \tat java.lang.ref.Reference.processPendingReferences(java.base@25.0.3/Reference.java:246)
            \tat java.lang.ref.Reference$ReferenceHandler.run(java.base@25.0.3/Reference.java:208)

               Locked ownable synchronizers:
            \t- None

            "Finalizer" #8 [6440] daemon prio=8 os_prio=0 cpu=0.09ms elapsed=3.51s tid=0x00007fb390078790 nid=6440 in Object.wait()  [0x00007fb3943e4000]
               java.lang.Thread.State: WAITING (on object monitor)
            \tat java.lang.Object.wait0(java.base@25.0.3/Native Method)
            \t- waiting on <0x00000000fe002358> (a java.lang.ref.ReferenceQueue$Lock)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:389)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:351)
            \tat java.lang.ref.ReferenceQueue.remove0(java.base@25.0.3/ReferenceQueue.java:137)
            \tat java.lang.ref.ReferenceQueue.remove(java.base@25.0.3/ReferenceQueue.java:215)
            \t- locked <0x00000000fe002358> (a java.lang.ref.ReferenceQueue$Lock)
            \tat java.lang.ref.Finalizer$FinalizerThread.run(java.base@25.0.3/Finalizer.java:165)

               Locked ownable synchronizers:
            \t- None

            "Signal Dispatcher" #9 [6441] daemon prio=9 os_prio=0 cpu=0.26ms elapsed=3.51s tid=0x00007fb39007a1b0 nid=6441 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Service Thread" #10 [6442] daemon prio=9 os_prio=0 cpu=0.11ms elapsed=3.51s tid=0x00007fb39007baa0 nid=6442 runnable  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Monitor Deflation Thread" #11 [6443] daemon prio=9 os_prio=0 cpu=0.54ms elapsed=3.51s tid=0x00007fb39007d2f0 nid=6443 runnable  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "C1 CompilerThread0" #12 [6444] daemon prio=9 os_prio=0 cpu=6.75ms elapsed=3.51s tid=0x00007fb39007ec60 nid=6444 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE
               No compile task

               Locked ownable synchronizers:
            \t- None

            "Notification Thread" #13 [6445] daemon prio=9 os_prio=0 cpu=0.12ms elapsed=3.51s tid=0x00007fb39008af90 nid=6445 runnable  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Common-Cleaner" #14 [6446] daemon prio=8 os_prio=0 cpu=0.13ms elapsed=3.50s tid=0x00007fb39008d550 nid=6446 in Object.wait()  [0x00007fb3840fe000]
               java.lang.Thread.State: TIMED_WAITING (on object monitor)
            \tat java.lang.Object.wait0(java.base@25.0.3/Native Method)
            \t- waiting on <0x00000000fe011400> (a java.lang.ref.ReferenceQueue$Lock)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:389)
            \tat java.lang.ref.ReferenceQueue.remove0(java.base@25.0.3/ReferenceQueue.java:123)
            \tat java.lang.ref.ReferenceQueue.remove(java.base@25.0.3/ReferenceQueue.java:201)
            \t- locked <0x00000000fe011400> (a java.lang.ref.ReferenceQueue$Lock)
            \tat jdk.internal.ref.CleanerImpl.run(java.base@25.0.3/CleanerImpl.java:146)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)
            \tat jdk.internal.misc.InnocuousThread.run(java.base@25.0.3/InnocuousThread.java:148)

               Locked ownable synchronizers:
            \t- None

            "first waiter" #15 [6500] prio=5 os_prio=0 cpu=0.27ms elapsed=3.45s tid=0x00007fb3900975f0 nid=6500 in Object.wait()  [0x00007fb35bffe000]
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat java.lang.Object.wait0(java.base@25.0.3/Native Method)
            \t- waiting to re-lock in wait() <0x00000000fe01c3e0> (a Bank$Account)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:389)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:351)
            \tat Bank$Account.awaitMoney(Bank.java:15)
            \t- locked <0x00000000fe01c3e0> (a Bank$Account)
            \tat Bank.lambda$main$20(Bank.java:60)
            \t- locked <0x00000000fe01c518> (a Bank$Account)
            \tat Bank$$Lambda/0x000000001b040460.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000001b040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "notifier" #16 [6711] prio=5 os_prio=0 cpu=0.29ms elapsed=2.98s tid=0x00007fb390099230 nid=6711 waiting for monitor entry  [0x00007fb35befe000]
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat Bank$Account.receive(Bank.java:12)
            \t- waiting to lock <0x00000000fe01c518> (a Bank$Account)
            \tat Bank.lambda$main$21(Bank.java:62)
            \t- locked <0x00000000fe01c3e0> (a Bank$Account)
            \tat Bank$$Lambda/0x000000001b041000.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000001b040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "on condition" #17 [6712] prio=5 os_prio=0 cpu=1.48ms elapsed=2.97s tid=0x00007fb39009aa00 nid=6712 waiting on condition  [0x00007fb35bdfe000]
               java.lang.Thread.State: WAITING (parking)
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <0x00000000fe0738a0> (a java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:369)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionNode.block(java.base@25.0.3/AbstractQueuedSynchronizer.java:520)
            \tat java.util.concurrent.ForkJoinPool.unmanagedBlock(java.base@25.0.3/ForkJoinPool.java:4364)
            \tat java.util.concurrent.ForkJoinPool.managedBlock(java.base@25.0.3/ForkJoinPool.java:4310)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject.await(java.base@25.0.3/AbstractQueuedSynchronizer.java:1752)
            \tat Bank.lambda$main$22(Bank.java:64)
            \tat Bank$$Lambda/0x000000001b041230.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000001b040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "holder" #18 [6713] prio=5 os_prio=0 cpu=0.25ms elapsed=2.82s tid=0x00007fb39009bef0 nid=6713 waiting on condition  [0x00007fb35bcfe000]
               java.lang.Thread.State: TIMED_WAITING (sleeping)
            \tat java.lang.Thread.sleepNanos0(java.base@25.0.3/Native Method)
            \tat java.lang.Thread.sleepNanos(java.base@25.0.3/Thread.java:509)
            \tat java.lang.Thread.sleep(java.base@25.0.3/Thread.java:540)
            \tat Bank.lambda$main$23(Bank.java:66)
            \tat Bank$$Lambda/0x000000001b041460.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000001b040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- <0x00000000fe073760> (a java.util.concurrent.locks.ReentrantLock$NonfairSync)

            "behind holder" #19 [6714] prio=5 os_prio=0 cpu=0.11ms elapsed=2.67s tid=0x00007fb39009d700 nid=6714 waiting on condition  [0x00007fb35bbfe000]
               java.lang.Thread.State: WAITING (parking)
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <0x00000000fe073760> (a java.util.concurrent.locks.ReentrantLock$NonfairSync)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:223)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer.acquire(java.base@25.0.3/AbstractQueuedSynchronizer.java:790)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer.acquire(java.base@25.0.3/AbstractQueuedSynchronizer.java:1030)
            \tat java.util.concurrent.locks.ReentrantLock$Sync.lock(java.base@25.0.3/ReentrantLock.java:154)
            \tat java.util.concurrent.locks.ReentrantLock.lock(java.base@25.0.3/ReentrantLock.java:323)
            \tat Bank.lambda$main$24(Bank.java:68)
            \tat Bank$$Lambda/0x000000001b041690.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000001b040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "waits inside" #20 [6715] prio=5 os_prio=0 cpu=0.18ms elapsed=2.67s tid=0x00007fb39009ec60 nid=6715 in Object.wait()  [0x00007fb35bafe000]
               java.lang.Thread.State: WAITING (on object monitor)
            \tat java.lang.Object.wait0(java.base@25.0.3/Native Method)
            \t- waiting on <0x00000000fe10cd40> (a Bank$Account)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:389)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:351)
            \tat Bank.lambda$main$25(Bank.java:70)
            \t- locked <0x00000000fe10cd40> (a Bank$Account)
            \tat Bank$$Lambda/0x000000001b0418c0.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000001b040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "has it meanwhile" #21 [6738] prio=5 os_prio=0 cpu=0.24ms elapsed=2.51s tid=0x00007fb3900a0430 nid=6738 waiting on condition  [0x00007fb35b9fe000]
               java.lang.Thread.State: TIMED_WAITING (sleeping)
            \tat java.lang.Thread.sleepNanos0(java.base@25.0.3/Native Method)
            \tat java.lang.Thread.sleepNanos(java.base@25.0.3/Thread.java:509)
            \tat java.lang.Thread.sleep(java.base@25.0.3/Thread.java:540)
            \tat Bank.lambda$main$26(Bank.java:72)
            \t- locked <0x00000000fe10cd40> (a Bank$Account)
            \t- locked <0x00000000fe10cd40> (a Bank$Account)
            \tat Bank$$Lambda/0x000000001b041af0.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000001b040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "wants it" #22 [6739] prio=5 os_prio=0 cpu=0.25ms elapsed=2.36s tid=0x00007fb3900a1ba0 nid=6739 waiting for monitor entry  [0x00007fb35b8fe000]
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat Bank$Account.receive(Bank.java:12)
            \t- waiting to lock <0x00000000fe10cd40> (a Bank$Account)
            \tat Bank.lambda$main$27(Bank.java:74)
            \tat Bank$$Lambda/0x000000001b041d20.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000001b040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "writer" #23 [6740] prio=5 os_prio=0 cpu=0.21ms elapsed=2.36s tid=0x00007fb3900a37a0 nid=6740 waiting on condition  [0x00007fb35b7fe000]
               java.lang.Thread.State: TIMED_WAITING (sleeping)
            \tat java.lang.Thread.sleepNanos0(java.base@25.0.3/Native Method)
            \tat java.lang.Thread.sleepNanos(java.base@25.0.3/Thread.java:509)
            \tat java.lang.Thread.sleep(java.base@25.0.3/Thread.java:540)
            \tat Bank.lambda$main$28(Bank.java:76)
            \tat Bank$$Lambda/0x000000001b042000.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000001b040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- <0x00000000fe122d10> (a java.util.concurrent.locks.ReentrantReadWriteLock$NonfairSync)

            "reader" #24 [6741] prio=5 os_prio=0 cpu=0.41ms elapsed=2.20s tid=0x00007fb3900a5150 nid=6741 waiting on condition  [0x00007fb35b6fe000]
               java.lang.Thread.State: WAITING (parking)
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <0x00000000fe122d10> (a java.util.concurrent.locks.ReentrantReadWriteLock$NonfairSync)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:223)
            \tat java.util.concurrent.locks.AbstractQueuedLongSynchronizer.acquire(java.base@25.0.3/AbstractQueuedLongSynchronizer.java:410)
            \tat java.util.concurrent.locks.AbstractQueuedLongSynchronizer.acquireShared(java.base@25.0.3/AbstractQueuedLongSynchronizer.java:739)
            \tat java.util.concurrent.locks.ReentrantReadWriteLock$ReadLock.lock(java.base@25.0.3/ReentrantReadWriteLock.java:744)
            \tat Bank.lambda$main$29(Bank.java:78)
            \tat Bank$$Lambda/0x000000001b042230.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000001b040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "DestroyJavaVM" #26 [6355] prio=5 os_prio=0 cpu=41.19ms elapsed=2.20s tid=0x00007fb39002a8d0 nid=6355 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Attach Listener" #27 [6761] daemon prio=9 os_prio=0 cpu=0.46ms elapsed=0.15s tid=0x00007fb370000f30 nid=6761 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "VM Thread" os_prio=0 cpu=1.61ms elapsed=3.72s tid=0x00007fb39006a9a0 nid=6382 runnable

            "VM Periodic Task Thread" os_prio=0 cpu=0.22ms elapsed=3.73s tid=0x00007fb39005b150 nid=6381 waiting on condition

            JNI global refs: 3, weak refs: 0
            """;

    private RecordedRelock() {}
}
