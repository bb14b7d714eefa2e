/** As {@code jcmd} printed it for a program in which much is waited for, and nothing is wrong. */
final class RecordedWaiting {
    static final String DUMP =
            """
            2026-11-23 06:49:10
            Full thread dump OpenJDK 64-Bit Server VM (25.0.3+9-LTS mixed mode, emulated-client, sharing):

            Threads class SMR info:
            _java_thread_list=0x00007fe5500022f0, length=22, elements={
            0x00007fe57002a8d0, 0x00007fe570076f50, 0x00007fe570078750, 0x00007fe57007a170,
            0x00007fe57007ba60, 0x00007fe57007d2b0, 0x00007fe57007ec20, 0x00007fe57008af50,
            0x00007fe57008d510, 0x00007fe570097be0, 0x00007fe570099020, 0x00007fe57009a770,
            0x00007fe57009d0e0, 0x00007fe57009e3c0, 0x00007fe57009fc70, 0x00007fe5700a14b0,
            0x00007fe5700a3a20, 0x00007fe5700a4f30, 0x00007fe5700a64b0, 0x00007fe5700a7e40,
            0x00007fe5700a9500, 0x00007fe550000f30
            }

            "main" #3 [5569] prio=5 os_prio=0 cpu=36.35ms elapsed=4.22s tid=0x00007fe57002a8d0 nid=5569 in Object.wait()  [0x00007fe57691e000]
               java.lang.Thread.State: WAITING (on object monitor)
            \tat java.lang.Object.wait0(java.base@25.0.3/Native Method)
            \t- waiting on <0x00000000fe001ff8> (a java.lang.Thread)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:389)
            \tat java.lang.Thread.join(java.base@25.0.3/Thread.java:1887)
            \t- locked <0x00000000fe001ff8> (a java.lang.Thread)
            \tat java.lang.Thread.join(java.base@25.0.3/Thread.java:1963)
            \tat Bank.main(Bank.java:56)

               Locked ownable synchronizers:
            \t- None

            "Reference Handler" #7 [5581] daemon prio=10 os_prio=0 cpu=0.10ms elapsed=4.21s tid=0x00007fe570076f50 nid=5581 waiting on condition  [0x00007fe5763f0000]
               java.lang.Thread.State: RUNNABLE
            \tat java.lang.ref.Reference.waitForReferencePendingList(java.base@25.0.3/Native Method)
            \tat java.lang.ref.Reference.processPendingReferences(java.base@25.0.3/Reference.java:246)
            \tat java.lang.ref.Reference$ReferenceHandler.run(java.base@25.0.3/Reference.java:208)

               Locked ownable synchronizers:
            \t- None

            "Finalizer" #8 [5582] daemon prio=8 os_prio=0 cpu=0.08ms elapsed=4.21s tid=0x00007fe570078750 nid=5582 in Object.wait()  [0x00007fe5762f0000]
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

            "Signal Dispatcher" #9 [5584] daemon prio=9 os_prio=0 cpu=0.30ms elapsed=4.21s tid=0x00007fe57007a170 nid=5584 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Service Thread" #10 [5585] daemon prio=9 os_prio=0 cpu=0.15ms elapsed=4.21s tid=0x00007fe57007ba60 nid=5585 runnable  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Monitor Deflation Thread" #11 [5586] daemon prio=9 os_prio=0 cpu=0.46ms elapsed=4.21s tid=0x00007fe57007d2b0 nid=5586 runnable  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "C1 CompilerThread0" #12 [5587] daemon prio=9 os_prio=0 cpu=7.62ms elapsed=4.21s tid=0x00007fe57007ec20 nid=5587 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE
               No compile task

               Locked ownable synchronizers:
            \t- None

            "Notification Thread" #13 [5588] daemon prio=9 os_prio=0 cpu=0.13ms elapsed=4.21s tid=0x00007fe57008af50 nid=5588 runnable  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Common-Cleaner" #14 [5589] daemon prio=8 os_prio=0 cpu=0.09ms elapsed=4.20s tid=0x00007fe57008d510 nid=5589 in Object.wait()  [0x00007fe575cf0000]
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

            "consumer" #15 [5591] prio=5 os_prio=0 cpu=1.34ms elapsed=4.19s tid=0x00007fe570097be0 nid=5591 waiting on condition  [0x00007fe575bf0000]
               java.lang.Thread.State: WAITING (parking)
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <0x00000000fe01b8f0> (a java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:369)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionNode.block(java.base@25.0.3/AbstractQueuedSynchronizer.java:520)
            \tat java.util.concurrent.ForkJoinPool.unmanagedBlock(java.base@25.0.3/ForkJoinPool.java:4364)
            \tat java.util.concurrent.ForkJoinPool.managedBlock(java.base@25.0.3/ForkJoinPool.java:4310)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject.await(java.base@25.0.3/AbstractQueuedSynchronizer.java:1752)
            \tat java.util.concurrent.ArrayBlockingQueue.take(java.base@25.0.3/ArrayBlockingQueue.java:421)
            \tat Bank.lambda$main$8(Bank.java:36)
            \tat Bank$$Lambda/0x000000006b040210.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000006b040440.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "at the latch" #16 [5593] prio=5 os_prio=0 cpu=0.13ms elapsed=4.19s tid=0x00007fe570099020 nid=5593 waiting on condition  [0x00007fe575af0000]
               java.lang.Thread.State: WAITING (parking)
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <0x00000000fe06a1b0> (a java.util.concurrent.CountDownLatch$Sync)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:223)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer.acquire(java.base@25.0.3/AbstractQueuedSynchronizer.java:790)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer.acquireSharedInterruptibly(java.base@25.0.3/AbstractQueuedSynchronizer.java:1139)
            \tat java.util.concurrent.CountDownLatch.await(java.base@25.0.3/CountDownLatch.java:230)
            \tat Bank.lambda$main$9(Bank.java:38)
            \tat Bank$$Lambda/0x000000006b040c00.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000006b040440.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "at the semaphore" #17 [5594] prio=5 os_prio=0 cpu=0.11ms elapsed=4.19s tid=0x00007fe57009a770 nid=5594 waiting on condition  [0x00007fe5759f0000]
               java.lang.Thread.State: WAITING (parking)
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <0x00000000fe071ae0> (a java.util.concurrent.Semaphore$NonfairSync)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:223)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer.acquire(java.base@25.0.3/AbstractQueuedSynchronizer.java:790)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer.acquireSharedInterruptibly(java.base@25.0.3/AbstractQueuedSynchronizer.java:1139)
            \tat java.util.concurrent.Semaphore.acquire(java.base@25.0.3/Semaphore.java:318)
            \tat Bank.lambda$main$10(Bank.java:40)
            \tat Bank$$Lambda/0x000000006b041000.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000006b040440.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "pool-1-thread-1" #18 [5595] prio=5 os_prio=0 cpu=0.47ms elapsed=4.19s tid=0x00007fe57009d0e0 nid=5595 waiting on condition  [0x00007fe5758f0000]
               java.lang.Thread.State: WAITING (parking)
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <0x00000000fe079910> (a java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:369)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionNode.block(java.base@25.0.3/AbstractQueuedSynchronizer.java:520)
            \tat java.util.concurrent.ForkJoinPool.unmanagedBlock(java.base@25.0.3/ForkJoinPool.java:4364)
            \tat java.util.concurrent.ForkJoinPool.managedBlock(java.base@25.0.3/ForkJoinPool.java:4310)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject.await(java.base@25.0.3/AbstractQueuedSynchronizer.java:1752)
            \tat java.util.concurrent.LinkedBlockingQueue.take(java.base@25.0.3/LinkedBlockingQueue.java:435)
            \tat java.util.concurrent.ThreadPoolExecutor.getTask(java.base@25.0.3/ThreadPoolExecutor.java:1016)
            \tat java.util.concurrent.ThreadPoolExecutor.runWorker(java.base@25.0.3/ThreadPoolExecutor.java:1076)
            \tat java.util.concurrent.ThreadPoolExecutor$Worker.run(java.base@25.0.3/ThreadPoolExecutor.java:614)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "pool-1-thread-2" #19 [5596] prio=5 os_prio=0 cpu=0.10ms elapsed=4.19s tid=0x00007fe57009e3c0 nid=5596 waiting on condition  [0x00007fe5757f0000]
               java.lang.Thread.State: WAITING (parking)
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <0x00000000fe079910> (a java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:369)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionNode.block(java.base@25.0.3/AbstractQueuedSynchronizer.java:520)
            \tat java.util.concurrent.ForkJoinPool.unmanagedBlock(java.base@25.0.3/ForkJoinPool.java:4364)
            \tat java.util.concurrent.ForkJoinPool.managedBlock(java.base@25.0.3/ForkJoinPool.java:4310)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject.await(java.base@25.0.3/AbstractQueuedSynchronizer.java:1752)
            \tat java.util.concurrent.LinkedBlockingQueue.take(java.base@25.0.3/LinkedBlockingQueue.java:435)
            \tat java.util.concurrent.ThreadPoolExecutor.getTask(java.base@25.0.3/ThreadPoolExecutor.java:1016)
            \tat java.util.concurrent.ThreadPoolExecutor.runWorker(java.base@25.0.3/ThreadPoolExecutor.java:1076)
            \tat java.util.concurrent.ThreadPoolExecutor$Worker.run(java.base@25.0.3/ThreadPoolExecutor.java:614)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "slow" #20 [5597] prio=5 os_prio=0 cpu=0.07ms elapsed=4.18s tid=0x00007fe57009fc70 nid=5597 waiting on condition  [0x00007fe5756f0000]
               java.lang.Thread.State: TIMED_WAITING (sleeping)
            \tat java.lang.Thread.sleepNanos0(java.base@25.0.3/Native Method)
            \tat java.lang.Thread.sleepNanos(java.base@25.0.3/Thread.java:509)
            \tat java.lang.Thread.sleep(java.base@25.0.3/Thread.java:540)
            \tat Bank$Account.keep(Bank.java:16)
            \t- locked <0x00000000fe1108d0> (a Bank$Account)
            \tat Bank.lambda$main$13(Bank.java:44)
            \tat Bank$$Lambda/0x000000006b0418d0.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000006b040440.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "behind slow" #21 [5625] prio=5 os_prio=0 cpu=0.10ms elapsed=4.02s tid=0x00007fe5700a14b0 nid=5625 waiting for monitor entry  [0x00007fe5755f0000]
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat Bank$Account.receive(Bank.java:12)
            \t- waiting to lock <0x00000000fe1108d0> (a Bank$Account)
            \tat Bank.lambda$main$14(Bank.java:46)
            \tat Bank$$Lambda/0x000000006b041b00.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000006b040440.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "reader" #22 [5626] prio=5 os_prio=0 cpu=0.22ms elapsed=4.02s tid=0x00007fe5700a3a20 nid=5626 waiting on condition  [0x00007fe5754f0000]
               java.lang.Thread.State: TIMED_WAITING (sleeping)
            \tat java.lang.Thread.sleepNanos0(java.base@25.0.3/Native Method)
            \tat java.lang.Thread.sleepNanos(java.base@25.0.3/Thread.java:509)
            \tat java.lang.Thread.sleep(java.base@25.0.3/Thread.java:540)
            \tat Bank.lambda$main$15(Bank.java:48)
            \tat Bank$$Lambda/0x000000006b041d30.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000006b040440.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "writer" #23 [5655] prio=5 os_prio=0 cpu=0.31ms elapsed=3.86s tid=0x00007fe5700a4f30 nid=5655 waiting on condition  [0x00007fe5753f0000]
               java.lang.Thread.State: WAITING (parking)
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <0x00000000fe11f858> (a java.util.concurrent.locks.ReentrantReadWriteLock$NonfairSync)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:223)
            \tat java.util.concurrent.locks.AbstractQueuedLongSynchronizer.acquire(java.base@25.0.3/AbstractQueuedLongSynchronizer.java:410)
            \tat java.util.concurrent.locks.AbstractQueuedLongSynchronizer.acquire(java.base@25.0.3/AbstractQueuedLongSynchronizer.java:650)
            \tat java.util.concurrent.locks.ReentrantReadWriteLock$WriteLock.lock(java.base@25.0.3/ReentrantReadWriteLock.java:966)
            \tat Bank.lambda$main$16(Bank.java:50)
            \tat Bank$$Lambda/0x000000006b042000.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000006b040440.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "idle one" #24 [5656] prio=5 os_prio=0 cpu=0.20ms elapsed=3.86s tid=0x00007fe5700a64b0 nid=5656 in Object.wait()  [0x00007fe5752f0000]
               java.lang.Thread.State: WAITING (on object monitor)
            \tat java.lang.Object.wait0(java.base@25.0.3/Native Method)
            \t- waiting on <0x00000000fe12e700> (a Bank$Account)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:389)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:351)
            \tat Bank$Account.awaitMoney(Bank.java:15)
            \t- locked <0x00000000fe12e700> (a Bank$Account)
            \tat Bank.lambda$main$17(Bank.java:52)
            \tat Bank$$Lambda/0x000000006b042230.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000006b040440.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "idle two" #25 [5657] prio=5 os_prio=0 cpu=0.08ms elapsed=3.86s tid=0x00007fe5700a7e40 nid=5657 in Object.wait()  [0x00007fe5751f0000]
               java.lang.Thread.State: WAITING (on object monitor)
            \tat java.lang.Object.wait0(java.base@25.0.3/Native Method)
            \t- waiting on <0x00000000fe12e700> (a Bank$Account)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:389)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:351)
            \tat Bank$Account.awaitMoney(Bank.java:15)
            \t- locked <0x00000000fe12e700> (a Bank$Account)
            \tat Bank.lambda$main$18(Bank.java:53)
            \tat Bank$$Lambda/0x000000006b042460.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000006b040440.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "cpu" #26 [5658] prio=5 os_prio=0 cpu=1461.39ms elapsed=3.86s tid=0x00007fe5700a9500 nid=5658 runnable  [0x00007fe5750ef000]
               java.lang.Thread.State: RUNNABLE
            \tat Bank.lambda$main$19(Bank.java:55)
            \tat Bank$$Lambda/0x000000006b042690.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x000000006b040440.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "Attach Listener" #27 [6281] daemon prio=9 os_prio=0 cpu=0.55ms elapsed=0.27s tid=0x00007fe550000f30 nid=6281 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "VM Thread" os_prio=0 cpu=1.60ms elapsed=4.22s tid=0x00007fe57006a960 nid=5575 runnable

            "VM Periodic Task Thread" os_prio=0 cpu=0.13ms elapsed=4.22s tid=0x00007fe57005b110 nid=5574 waiting on condition

            JNI global refs: 3, weak refs: 0
            """;

    private RecordedWaiting() {}
}
