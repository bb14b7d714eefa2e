package forkyard.harness.runner;

import forkyard.harness.Inside;
import forkyard.harness.compiler.Compiled;
import forkyard.wire.Caps;
import forkyard.wire.Case;
import forkyard.wire.ClassFile;
import forkyard.wire.Digest;
import forkyard.wire.Failure;
import forkyard.wire.FromRunner;
import forkyard.wire.Gate;
import forkyard.wire.Mode;
import forkyard.wire.Seal;
import forkyard.wire.ThreadLanes;
import forkyard.wire.ThreadSnapshot;
import forkyard.wire.ToCompiler.Library;
import forkyard.wire.ToRunner;
import forkyard.wire.Values;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A small judge: a runner as a real child process with classes in it, and the outside half of its gates and log. */
final class Runner implements AutoCloseable {
    /** Who has come to a gate waits: no judge is so quick that nothing could be seen of it. */
    private static final long A_MOMENT = 5_000_000;

    private static final int OUTPUT_CAP = 64 << 10;

    private final Inside<FromRunner, ToRunner> inside;
    private final Random random = new Random(1);
    private final Map<String, Gate> gates = new LinkedHashMap<>();
    private final Map<String, Object> entries = new LinkedHashMap<>();
    private int trial;
    private int outputCap = OUTPUT_CAP;
    private FromRunner.@Nullable Counted counted;

    /** What one trial came to: an answer or a failure, and what was seen on the way. */
    record Played(
            @Nullable Object answer,
            @Nullable Failure failure,
            List<Seen> log,
            String out,
            String err,
            long dropped,
            List<ThreadSnapshot> leftovers,
            @Nullable ThreadLanes lanes) {
        Failure failed() {
            if (failure == null) {
                throw new AssertionError("it did not fail: " + this);
            }
            return failure;
        }
    }

    /** An event as it came out, or the judge's own of a gate: {@code [gate, ticket]} or {@code [gate, ticket, secret]}. */
    record Seen(String name, String thread, List<@Nullable Object> values) {}

    private Runner(Inside<FromRunner, ToRunner> inside) {
        this.inside = inside;
    }

    static Runner start(String... flags) throws IOException {
        return ready(Inside.start(RunnerMain.class, FromRunner.class, ToRunner.class, flags));
    }

    static Runner attach() throws IOException {
        return ready(Inside.attach(RunnerMain.class, FromRunner.class, ToRunner.class));
    }

    private static Runner ready(Inside<FromRunner, ToRunner> inside) throws IOException {
        inside.connection().acceptFramesUpTo(Caps.VALUE);
        inside.expect(FromRunner.Ready.class);
        return new Runner(inside);
    }

    /** Loads a solution of this contract; the contract's name is {@code Contract}. */
    Runner load(String contract, String solution, String... scenarios) throws IOException {
        inside.send(program(contract, solution, scenarios));
        inside.expect(FromRunner.Loaded.class);
        return this;
    }

    static ToRunner.Load program(String contract, String solution, String... scenarios) {
        List<ClassFile> contracts = Compiled.of(List.of(), List.of(), contract);
        String adapter = "public final class Adapter implements java.util.function.Supplier<Contract> {"
                + " public Contract get() { return new Solution(); } }";
        List<ClassFile> both = Compiled.of(contracts, List.of(), solution, adapter);
        List<ClassFile> judged = new ArrayList<>();
        both.stream().filter(each -> each.name().equals("Adapter")).forEach(judged::add);
        if (scenarios.length > 0) {
            judged.addAll(Compiled.of(contracts, List.of(Library.KIT), scenarios));
        }
        List<ClassFile> students =
                both.stream().filter(each -> !each.name().equals("Adapter")).toList();
        return new ToRunner.Load(
                students, contracts, judged, "Adapter", "Contract", List.of(new ToRunner.InPlace("sort", 0)));
    }

    Inside<FromRunner, ToRunner> inside() {
        return inside;
    }

    Runner gate(String name, Gate.Kind kind, int parties) {
        gates.put(name, new Gate(name, kind, parties, false));
        return this;
    }

    /** What every source has. */
    Runner entry(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    Runner outputCap(int bytes) {
        outputCap = bytes;
        return this;
    }

    /** A trial of one call. */
    Played call(String method, Object... arguments) throws IOException {
        return play(Mode.PLAIN, Case.CALL, List.of(callOf(method, arguments)));
    }

    /** A trial of one call for which an exception is an answer. */
    Played attempt(String method, Object... arguments) throws IOException {
        return play(Mode.PLAIN, Case.TRY, List.of(callOf(method, arguments)));
    }

    private static List<Object> callOf(String method, Object... arguments) {
        List<Object> call = new ArrayList<>(List.of(method));
        call.addAll(Arrays.asList(arguments));
        return call;
    }

    Played scenario(String name, Object... inputs) throws IOException {
        return play(Mode.PLAIN, name, Arrays.asList(inputs));
    }

    Played play(Mode mode, String driver, List<?> inputs) throws IOException {
        return play(mode, random.nextLong(), driver, inputs);
    }

    Played play(Mode mode, long seed, String driver, List<?> inputs) throws IOException {
        long digestKey = begin(mode, seed, driver, inputs);
        return finish(digestKey);
    }

    /** What was counted in the last trial in {@link Mode#ELIDED}. */
    FromRunner.Counted counted() {
        if (counted == null || counted.trial() != trial) {
            throw new AssertionError("nothing was counted in trial " + trial);
        }
        return counted;
    }

    /** Sends a trial off; returns the key of its digest. */
    long begin(Mode mode, long seed, String driver, List<?> inputs) throws IOException {
        trial++;
        byte[] input = Values.encode(inputs);
        byte[] key = Seal.newKey(new SecureRandom());
        Seal.apply(input, key);
        inside.send(new ToRunner.Prepare(trial, mode, seed, outputCap, driver, input));
        inside.expect(FromRunner.Prepared.class);
        long digestKey = random.nextLong();
        inside.send(new ToRunner.Go(trial, key, digestKey));
        return digestKey;
    }

    /** Sends a trial ahead that will not be played. */
    void prepareInVain(String method, Object... arguments) throws IOException {
        trial++;
        byte[] input = Values.encode(List.of(callOf(method, arguments)));
        inside.send(new ToRunner.Prepare(trial, Mode.PLAIN, 0, outputCap, Case.CALL, input));
        inside.expect(FromRunner.Prepared.class);
    }

    /** Plays the outside half until the trial has ended. */
    Played finish(long digestKey) throws IOException {
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        List<Seen> log = new ArrayList<>();
        Map<String, List<FromRunner.Arrival>> present = new LinkedHashMap<>();
        long dropped = 0;
        FromRunner.Committed committed = null;
        ThreadLanes lanes = null;
        while (true) {
            switch (inside.receive()) {
                case FromRunner.Arrival arrival -> arrive(arrival, present, log);
                case FromRunner.Request request -> answer(request, log);
                case FromRunner.Logged logged ->
                    log.add(new Seen(
                            logged.name(), logged.threadName(), Values.decodeList(logged.values(), Values.Types.NONE)));
                case FromRunner.Output output -> {
                    (output.error() ? err : out).append(output.text());
                    dropped = output.dropped();
                }
                case FromRunner.Committed message -> committed = message;
                case FromRunner.Recorded recorded -> lanes = recorded.lanes();
                case FromRunner.Answered answered -> {
                    if (committed == null
                            || committed.length() != answered.answer().length
                            || committed.digest() != Digest.of(answered.answer(), digestKey)) {
                        throw new AssertionError("the answer is not what was committed");
                    }
                    Object answer = Values.decode(answered.answer(), Values.Types.NONE);
                    return new Played(
                            answer, null, log, out.toString(), err.toString(), dropped, answered.leftovers(), lanes);
                }
                case FromRunner.Failed failed -> {
                    return new Played(
                            null, failed.failure(), log, out.toString(), err.toString(), dropped, List.of(), null);
                }
                case FromRunner.Ready message -> throw new AssertionError(message);
                case FromRunner.Loaded message -> throw new AssertionError(message);
                case FromRunner.LoadFailed message -> throw new AssertionError(message);
                case FromRunner.Prepared message -> throw new AssertionError(message);
                case FromRunner.Threads message -> throw new AssertionError(message);
                case FromRunner.Counted message -> counted = message;
            }
        }
    }

    private void answer(FromRunner.Request request, List<Seen> log) throws IOException {
        log.add(new Seen("source.asked", request.threadName(), List.of(request.source(), request.key())));
        reply(request);
    }

    /** The next request, which is not answered. */
    FromRunner.Request request() throws IOException {
        return inside.expect(FromRunner.Request.class);
    }

    void reply(FromRunner.Request request) throws IOException {
        Object value = entries.get(request.key());
        byte[] encoded = value == null ? new byte[0] : Values.encode(value);
        inside.send(new ToRunner.Reply(request.ticket(), value != null, encoded));
    }

    private void arrive(FromRunner.Arrival arrival, Map<String, List<FromRunner.Arrival>> present, List<Seen> log)
            throws IOException {
        Gate gate = gates.get(arrival.gate());
        if (gate == null) {
            throw new AssertionError("no gate " + arrival.gate());
        }
        log.add(new Seen("gate.arrived", arrival.threadName(), List.of(gate.name(), arrival.ticket())));
        List<FromRunner.Arrival> here = present.computeIfAbsent(gate.name(), name -> new ArrayList<>());
        here.add(arrival);
        if (here.size() < gate.parties()) {
            return;
        }
        LockSupport.parkNanos(A_MOMENT);
        long common = random.nextLong();
        for (FromRunner.Arrival each : here) {
            long secret = gate.kind() == Gate.Kind.PROBE ? random.nextLong() : common;
            log.add(new Seen("gate.released", each.threadName(), List.of(gate.name(), each.ticket(), secret)));
            inside.send(new ToRunner.Release(each.ticket(), secret));
        }
        here.clear();
        if (gate.kind() == Gate.Kind.PROBE) {
            gates.put(gate.name(), new Gate(gate.name(), gate.kind(), 1, false));
        }
    }

    /** What the student's threads do now; display text on the way is dropped. */
    List<ThreadSnapshot> inspect() throws IOException {
        inside.send(new ToRunner.Inspect(7));
        while (true) {
            if (inside.receive() instanceof FromRunner.Threads threads) {
                return threads.threads();
            }
        }
    }

    @Override
    public void close() throws IOException {
        inside.close();
    }
}
