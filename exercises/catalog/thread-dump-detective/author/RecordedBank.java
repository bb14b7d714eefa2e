/** As {@code jcmd} printed it for a program that had come to a stand, without what the JVM itself found in it. */
final class RecordedBank {
    static final String DUMP =
            """
            2026-11-23 06:49:05
            Full thread dump OpenJDK 64-Bit Server VM (25.0.3+9-LTS mixed mode, emulated-client, sharing):

            Threads class SMR info:
            _java_thread_list=0x00007ffb480026f0, length=18, elements={
            0x00007ffb68076f90, 0x00007ffb68078790, 0x00007ffb6807a1b0, 0x00007ffb6807baa0,
            0x00007ffb6807d2f0, 0x00007ffb6807ec60, 0x00007ffb6808b040, 0x00007ffb6808da00,
            0x00007ffb68097940, 0x00007ffb68098c70, 0x00007ffb6809a1c0, 0x00007ffb6809baa0,
            0x00007ffb6809cf60, 0x00007ffb6809e340, 0x00007ffb6809ff50, 0x00007ffb680a1a80,
            0x00007ffb6802a8d0, 0x00007ffb48000f30
            }

            "Reference Handler" #7 [4525] daemon prio=10 os_prio=0 cpu=0.22ms elapsed=3.77s tid=0x00007ffb68076f90 nid=4525 waiting on condition  [0x00007ffb6cd7b000]
               java.lang.Thread.State: RUNNABLE
            \tat java.lang.ref.Reference.waitForReferencePendingList(java.base@25.0.3/Native Method)
            \tat java.lang.ref.Reference.processPendingReferences(java.base@25.0.3/Reference.java:246)
            \tat java.lang.ref.Reference$ReferenceHandler.run(java.base@25.0.3/Reference.java:208)

               Locked ownable synchronizers:
            \t- None

            "Finalizer" #8 [4526] daemon prio=8 os_prio=0 cpu=0.18ms elapsed=3.77s tid=0x00007ffb68078790 nid=4526 in Object.wait()  [0x00007ffb6cc7b000]
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

            "Signal Dispatcher" #9 [4527] daemon prio=9 os_prio=0 cpu=0.37ms elapsed=3.77s tid=0x00007ffb6807a1b0 nid=4527 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Service Thread" #10 [4528] daemon prio=9 os_prio=0 cpu=0.14ms elapsed=3.77s tid=0x00007ffb6807baa0 nid=4528 runnable  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Monitor Deflation Thread" #11 [4529] daemon prio=9 os_prio=0 cpu=0.66ms elapsed=3.77s tid=0x00007ffb6807d2f0 nid=4529 runnable  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "C1 CompilerThread0" #12 [4530] daemon prio=9 os_prio=0 cpu=4.65ms elapsed=3.77s tid=0x00007ffb6807ec60 nid=4530 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE
               No compile task

               Locked ownable synchronizers:
            \t- None

            "Notification Thread" #13 [4531] daemon prio=9 os_prio=0 cpu=0.04ms elapsed=3.76s tid=0x00007ffb6808b040 nid=4531 runnable  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Common-Cleaner" #14 [4532] daemon prio=8 os_prio=0 cpu=0.10ms elapsed=3.76s tid=0x00007ffb6808da00 nid=4532 in Object.wait()  [0x00007ffb6c67b000]
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

            "teller Anna" #15 [4533] prio=5 os_prio=0 cpu=0.33ms elapsed=3.75s tid=0x00007ffb68097940 nid=4533 waiting for monitor entry  [0x00007ffb6c57b000]
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat Bank$Account.receive(Bank.java:12)
            \t- waiting to lock <0x00000000fe01c518> (a Bank$Account)
            \tat Bank$Account.pay(Bank.java:11)
            \t- locked <0x00000000fe01c3e0> (a Bank$Account)
            \tat Bank.lambda$main$0(Bank.java:23)
            \tat Bank$$Lambda/0x0000000097040460.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x0000000097040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "teller Bert" #16 [4534] prio=5 os_prio=0 cpu=0.09ms elapsed=3.75s tid=0x00007ffb68098c70 nid=4534 waiting for monitor entry  [0x00007ffb6c47b000]
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat Bank$Account.receive(Bank.java:12)
            \t- waiting to lock <0x00000000fe01c3e0> (a Bank$Account)
            \tat Bank$Account.pay(Bank.java:11)
            \t- locked <0x00000000fe01c518> (a Bank$Account)
            \tat Bank.lambda$main$1(Bank.java:24)
            \tat Bank$$Lambda/0x0000000097041000.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x0000000097040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "customer" #17 [4558] prio=5 os_prio=0 cpu=0.09ms elapsed=3.60s tid=0x00007ffb6809a1c0 nid=4558 waiting for monitor entry  [0x00007ffb6c37b000]
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat Bank$Account.receive(Bank.java:12)
            \t- waiting to lock <0x00000000fe01c3e0> (a Bank$Account)
            \tat Bank.lambda$main$2(Bank.java:26)
            \tat Bank$$Lambda/0x0000000097041230.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x0000000097040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "clerk-1" #18 [4559] prio=5 os_prio=0 cpu=0.47ms elapsed=3.60s tid=0x00007ffb6809baa0 nid=4559 waiting on condition  [0x00007ffb6c27b000]
               java.lang.Thread.State: WAITING (parking)
            \tat jdk.internal.misc.Unsafe.park(java.base@25.0.3/Native Method)
            \t- parking to wait for  <0x00000000fe01c5b8> (a java.util.concurrent.locks.ReentrantLock$NonfairSync)
            \tat java.util.concurrent.locks.LockSupport.park(java.base@25.0.3/LockSupport.java:223)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer.acquire(java.base@25.0.3/AbstractQueuedSynchronizer.java:790)
            \tat java.util.concurrent.locks.AbstractQueuedSynchronizer.acquire(java.base@25.0.3/AbstractQueuedSynchronizer.java:1030)
            \tat java.util.concurrent.locks.ReentrantLock$Sync.lock(java.base@25.0.3/ReentrantLock.java:154)
            \tat java.util.concurrent.locks.ReentrantLock.lock(java.base@25.0.3/ReentrantLock.java:323)
            \tat Bank$Account.settle(Bank.java:13)
            \t- locked <0x00000000fe01c558> (a Bank$Account)
            \tat Bank.lambda$main$3(Bank.java:28)
            \tat Bank$$Lambda/0x0000000097041460.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x0000000097040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "clerk-2" #19 [4560] prio=5 os_prio=0 cpu=0.12ms elapsed=3.60s tid=0x00007ffb6809cf60 nid=4560 waiting for monitor entry  [0x00007ffb6c17b000]
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat Bank$Account.receive(Bank.java:12)
            \t- waiting to lock <0x00000000fe01c5d8> (a Bank$Account)
            \tat Bank$Account.audit(Bank.java:14)
            \tat Bank.lambda$main$4(Bank.java:29)
            \tat Bank$$Lambda/0x0000000097041690.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x0000000097040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- <0x00000000fe01c5b8> (a java.util.concurrent.locks.ReentrantLock$NonfairSync)

            "clerk-3" #20 [4561] prio=5 os_prio=0 cpu=0.13ms elapsed=3.60s tid=0x00007ffb6809e340 nid=4561 waiting for monitor entry  [0x00007ffb5f3fe000]
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat Bank$Account.receive(Bank.java:12)
            \t- waiting to lock <0x00000000fe01c558> (a Bank$Account)
            \tat Bank$Account.pay(Bank.java:11)
            \t- locked <0x00000000fe01c5d8> (a Bank$Account)
            \tat Bank.lambda$main$5(Bank.java:30)
            \tat Bank$$Lambda/0x00000000970418c0.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x0000000097040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "waits for money" #21 [4562] prio=5 os_prio=0 cpu=0.08ms elapsed=3.60s tid=0x00007ffb6809ff50 nid=4562 in Object.wait()  [0x00007ffb5f2fe000]
               java.lang.Thread.State: WAITING (on object monitor)
            \tat java.lang.Object.wait0(java.base@25.0.3/Native Method)
            \t- waiting on <0x00000000fe188bd8> (a Bank$Account)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:389)
            \tat java.lang.Object.wait(java.base@25.0.3/Object.java:351)
            \tat Bank$Account.awaitMoney(Bank.java:15)
            \t- locked <0x00000000fe188bd8> (a Bank$Account)
            \tat Bank.lambda$main$6(Bank.java:31)
            \tat Bank$$Lambda/0x0000000097041af0.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x0000000097040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "sleeper" #22 [4563] prio=5 os_prio=0 cpu=0.06ms elapsed=3.60s tid=0x00007ffb680a1a80 nid=4563 waiting on condition  [0x00007ffb5f1fe000]
               java.lang.Thread.State: TIMED_WAITING (sleeping)
            \tat java.lang.Thread.sleepNanos0(java.base@25.0.3/Native Method)
            \tat java.lang.Thread.sleepNanos(java.base@25.0.3/Thread.java:509)
            \tat java.lang.Thread.sleep(java.base@25.0.3/Thread.java:540)
            \tat Bank$Account.keep(Bank.java:16)
            \t- locked <0x00000000fe1dfcf8> (a Bank$Account)
            \tat Bank.lambda$main$7(Bank.java:32)
            \tat Bank$$Lambda/0x0000000097041d18.call(Unknown Source)
            \tat Bank.lambda$start$0(Bank.java:5)
            \tat Bank$$Lambda/0x0000000097040c00.run(Unknown Source)
            \tat java.lang.Thread.runWith(java.base@25.0.3/Thread.java:1487)
            \tat java.lang.Thread.run(java.base@25.0.3/Thread.java:1474)

               Locked ownable synchronizers:
            \t- None

            "DestroyJavaVM" #24 [4494] prio=5 os_prio=0 cpu=30.86ms elapsed=3.60s tid=0x00007ffb6802a8d0 nid=4494 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "Attach Listener" #25 [5551] daemon prio=9 os_prio=0 cpu=0.64ms elapsed=0.11s tid=0x00007ffb48000f30 nid=5551 waiting on condition  [0x0000000000000000]
               java.lang.Thread.State: RUNNABLE

               Locked ownable synchronizers:
            \t- None

            "VM Thread" os_prio=0 cpu=1.42ms elapsed=3.78s tid=0x00007ffb6806a9a0 nid=4523 runnable

            "VM Periodic Task Thread" os_prio=0 cpu=0.21ms elapsed=3.78s tid=0x00007ffb6805b150 nid=4522 waiting on condition

            JNI global refs: 3, weak refs: 0
            """;

    private RecordedBank() {}
}
