package forkyard.harness.runner;

import forkyard.harness.JudgeFault;
import forkyard.wire.ThreadLanes;
import forkyard.wire.ToRunner;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/**
 * Has the JVM write down what the threads of one trial wait for. Its memory is bounded, and what it has written is read here, so that nobody outside has to parse it.
 */
final class Recorder {
    private static final List<String> WITH_STACKS =
            List.of(Sighting.MONITOR_ENTER, Sighting.MONITOR_WAIT, Sighting.PARK, Sighting.SLEEP);
    private static final List<String> WITHOUT_STACKS = List.of(
            ThreadLives.START,
            ThreadLives.END,
            ThreadLives.VIRTUAL_START,
            ThreadLives.VIRTUAL_END,
            LaneReader.COLLECTION,
            Played.NAME,
            PlayBegins.NAME);

    private static final int WAKE_POLLS = 20;
    private static final long WAKE_POLL_MILLIS = 5;

    private final Recording recording = new Recording();
    private final StudentThreads threads;
    private final ToRunner.Load load;
    private final Played played = new Played();

    private Recorder(ToRunner.Load load, StudentThreads threads) {
        this.load = load;
        this.threads = threads;
    }

    /** Takes some tenths of a second the first time. */
    static Recorder started(ToRunner.@Nullable Load load, StudentThreads threads) {
        if (load == null) {
            throw new JudgeFault("a recording before any classes");
        }
        Recorder recorder = new Recorder(load, threads);
        threads.recorderRunsIn(Thread.currentThread().getThreadGroup());
        recorder.start();
        return recorder;
    }

    private void start() {
        recording.setToDisk(false); // a bounded memory, where the oldest gets lost
        WITH_STACKS.forEach(
                name -> recording.enable(name).withThreshold(Duration.ZERO).withStackTrace());
        WITHOUT_STACKS.forEach(
                name -> recording.enable(name).withThreshold(Duration.ZERO).withoutStackTrace());
        recording.start();
    }

    /** Call it in the trial's thread, as the next. */
    void begin() {
        new PlayBegins().commit();
        played.begin();
    }

    void end() {
        played.commit();
    }

    /** What was written down. Call it once, after the end. */
    ThreadLanes read() throws InterruptedException {
        wakeWhoParks();
        try {
            Path file = Files.createTempFile("recorded", ".jfr");
            try {
                recording.dump(file);
                recording.close();
                LaneReader reader = new LaneReader(load, threads.notStudents());
                try (RecordingFile events = new RecordingFile(file)) {
                    while (events.hasMoreEvents()) {
                        reader.take(events.readEvent());
                    }
                }
                return reader.lanes();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new JudgeFault("what was recorded cannot be read", e);
        }
    }

    /**
     * A wait is written down when it ends. A thread that still parks, a worker of the common pool perhaps, is woken: a park may end without
     * a reason, and after the trial nothing hangs on it.
     */
    private void wakeWhoParks() throws InterruptedException {
        List<Thread> alive = threads.list();
        long[] ids = alive.stream().mapToLong(Thread::threadId).toArray();
        ThreadInfo[] before = ManagementFactory.getThreadMXBean().getThreadInfo(ids);
        alive.forEach(LockSupport::unpark);
        for (int poll = 0; poll < WAKE_POLLS && someoneStillWaits(before, ids); poll++) {
            Thread.sleep(WAKE_POLL_MILLIS);
        }
    }

    private static boolean someoneStillWaits(ThreadInfo[] before, long[] ids) {
        ThreadInfo[] now = ManagementFactory.getThreadMXBean().getThreadInfo(ids);
        for (int i = 0; i < ids.length; i++) {
            if (before[i] != null
                    && now[i] != null
                    && now[i].getThreadState() == Thread.State.WAITING
                    && now[i].getWaitedCount() == before[i].getWaitedCount()) {
                return true;
            }
        }
        return false;
    }
}
