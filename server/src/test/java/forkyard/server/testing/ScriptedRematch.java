package forkyard.server.testing;

import forkyard.engine.Outage;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Rematch;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.Verdict;
import forkyard.wire.SourceFile;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures by what stands in the sources: {@code again VALUE LOW HIGH}, {@code again out}, {@code again busy} or {@code again broken}. If it
 * is held it stays in the third fork, until {@link #release} or an interruption.
 */
public final class ScriptedRematch implements Rematch {
    public static final String MACHINE = "test machine";

    private final AtomicInteger interrupted = new AtomicInteger();
    private final List<List<List<SourceFile>>> asked = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private final AtomicInteger outages = new AtomicInteger();
    private volatile String machineClass = MACHINE;

    @Override
    public List<Standing> measure(Exercise exercise, List<List<SourceFile>> contenders, Progress progress)
            throws InterruptedException {
        asked.add(contenders);
        if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw Outage.down("The container engine does not answer.");
        }
        progress.report(new Progress.Step.Compiling());
        progress.report(new Progress.Step.Measuring(3, 12, null, "Measuring fork 3 of JVMs."));
        try {
            held.await();
        } catch (InterruptedException e) {
            interrupted.incrementAndGet();
            throw e;
        }
        return contenders.stream()
                .map(files -> standing(files.getFirst().text()))
                .toList();
    }

    private static Standing standing(String source) {
        String[] words = source.substring(source.indexOf("again ")).split("\\s+", 5);
        Speedup none = new Speedup(2, 0, 0, 0, null, true, 0, 20, List.of(), null);
        return switch (words[1]) {
            case "out" ->
                new Standing.Out(new Verdict.WrongAnswer(
                        new Exhibit.Mismatch("The sum is wrong.", "a timed trial", List.of(), null)));
            case "busy" -> new Standing.Out(new Verdict.Inconclusive(new Exhibit.Measured("Too busy.", none)));
            case "broken" -> throw new IllegalStateException("broken on purpose");
            default ->
                new Standing.Figure(
                        new Speedup(
                                2,
                                Double.parseDouble(words[1]),
                                Double.parseDouble(words[2]),
                                Double.parseDouble(words[3]),
                                null,
                                true,
                                5,
                                0,
                                List.of(),
                                null),
                        List.of(new ForkTimes(List.of(), 0, List.of(), null)));
        };
    }

    @Override
    public boolean canMeasure(Exercise exercise) {
        return exercise.speed().isPresent();
    }

    @Override
    public String machineClass() {
        return machineClass;
    }

    /** From now on this is another machine. */
    public void machineClass(String name) {
        machineClass = name;
    }

    /** The next time there is no engine to measure with. */
    public void engineGoes() {
        outages.set(1);
    }

    /** From now on none comes to its end. */
    public void hold() {
        held = new CountDownLatch(1);
    }

    /** Lets what is held go on. */
    public void release() {
        held.countDown();
    }

    /** How many that were held were interrupted. */
    public int interrupted() {
        return interrupted.get();
    }

    /** The files of all contenders, for each time that it was asked. */
    public List<List<List<SourceFile>>> asked() {
        return asked;
    }
}
