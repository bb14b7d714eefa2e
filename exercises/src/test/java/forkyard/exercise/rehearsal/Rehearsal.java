package forkyard.exercise.rehearsal;

import forkyard.author.Checker;
import forkyard.author.Generator;
import forkyard.exercise.AdapterSource;
import forkyard.exercise.Exercise;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Mode;
import forkyard.wire.SourceFile;
import forkyard.wire.Values;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One exercise's author code, and plays of submissions under its eyes. */
public final class Rehearsal {
    private static final long HELD_MILLIS = 1_000;
    private static final long CASE_SECONDS = 30;

    private final Exercise exercise;
    private final ClassLoader authorLoader;
    private final Generator generator;
    private final Checker checker;

    /** How one case ended: RIGHT or the verdict, and a sentence. */
    public record Outcome(String name, String verdict, String sentence) {
        public boolean right() {
            return verdict.equals("RIGHT");
        }
    }

    public Rehearsal(Exercise exercise) throws IOException, ReflectiveOperationException {
        this.exercise = exercise;
        List<SourceFile> files = new ArrayList<>(exercise.sources().contract());
        files.addAll(AdapterSource.contractFiles(exercise.contract()));
        files.addAll(exercise.sources().author());
        authorLoader = Compilation.loader(Compilation.of(files));
        generator = make(authorLoader, "Generate", Generator.class);
        checker = make(authorLoader, "Check", Checker.class);
    }

    /** The samples, then the secret cases of this seed. */
    public List<Case> cases(long seed) throws Exception {
        List<Case> cases = new ArrayList<>(generator.samples());
        cases.addAll(generator.cases(new SplittableRandom(seed)));
        return cases;
    }

    /** A timed trial's input. */
    public Case trial(long seed) throws Exception {
        return generator.trial(new SplittableRandom(seed), exercise.parallelism());
    }

    /** A submission, compiled and loaded once, as a runner has it. */
    public final class Cast {
        private final ClassLoader loader;

        private Cast(ClassLoader loader) {
            this.loader = loader;
        }

        public Outcome play(Case asked, Mode mode, RandomGenerator random) throws Exception {
            Jitter.on(mode == Mode.NOISE);
            Quiet quiet = new Quiet();
            Gates gates = new Gates(asked.gates(), mode == Mode.CALM, random);
            FutureTask<byte[]> playing = new FutureTask<>(() -> answer(loader, asked, gates));
            Thread stage = new Thread(playing, "stage");
            stage.start();
            String stuck = attend(playing, gates, quiet);
            if (stuck != null) {
                quiet.threads().forEach(Thread::interrupt);
                return new Outcome(asked.name(), stuck, "");
            }
            try {
                Finding finding = checker.check(asked, new Answer(playing.get(), gates.events()));
                gates.releaseHeld();
                if (finding.kind() != Finding.Kind.RIGHT) {
                    return new Outcome(
                            asked.name(),
                            finding.kind().name().replace('_', '-'),
                            finding.sentence() + " " + finding.details());
                }
                return leaks(quiet)
                        ? new Outcome(asked.name(), "LEAK", quiet.leftovers().toString())
                        : new Outcome(asked.name(), "RIGHT", "");
            } catch (ExecutionException e) {
                return new Outcome(asked.name(), "RUNTIME-ERROR", String.valueOf(e.getCause()));
            }
        }
    }

    /** @throws IllegalArgumentException with what the compiler says */
    public Cast cast(List<SourceFile> submission, String className) throws IOException {
        List<SourceFile> files = new ArrayList<>(exercise.sources().contract());
        files.addAll(AdapterSource.of(exercise.contract(), className));
        files.addAll(exercise.sources().scenario());
        files.addAll(submission);
        Map<String, byte[]> classes = new HashMap<>(Compilation.of(files));
        for (SourceFile each : submission) {
            String type = each.name().replace(".java", "");
            classes.replaceAll(
                    (name, bytes) -> name.equals(type) || name.startsWith(type + "$") ? Jitter.into(bytes) : bytes);
        }
        return new Cast(Compilation.loader(classes));
    }

    /** Waits for the play to end; a verdict if it never will. */
    private static @Nullable String attend(FutureTask<byte[]> playing, Gates gates, Quiet quiet) throws Exception {
        long began = System.nanoTime();
        long heldSince = Long.MAX_VALUE;
        while (!playing.isDone()) {
            boolean still = quiet.poll();
            if (!gates.holding()) {
                heldSince = Long.MAX_VALUE;
            } else if (heldSince == Long.MAX_VALUE) {
                heldSince = System.nanoTime();
            }
            if (still && !gates.releaseHeld()) {
                if (gates.unfilled()) {
                    return "SEQUENTIAL";
                }
                if (!quiet.timed()) {
                    return "DEADLOCK";
                }
            }
            if (System.nanoTime() - began > CASE_SECONDS * 1_000_000_000) {
                return "TIME-LIMIT";
            }
            if (!still && gates.holding() && System.nanoTime() - heldSince > HELD_MILLIS * 1_000_000) {
                return "BUSY-WAIT";
            }
            if (still) {
                quiet.stirred();
            }
        }
        try {
            playing.get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException _) {
            // the caller looks at it
        }
        return null;
    }

    private static boolean leaks(Quiet quiet) throws InterruptedException {
        for (int i = 0; i < 20 && !quiet.leftovers().isEmpty(); i++) {
            Thread.sleep(10);
        }
        return !quiet.leftovers().isEmpty();
    }

    private byte[] answer(ClassLoader loader, Case asked, Gates gates) throws Exception {
        Object solution = make(loader, AdapterSource.ADAPTER, Supplier.class).get();
        List<@Nullable Object> inputs = Values.decodeList(asked.input(), name -> typeNamed(loader, name));
        if (!asked.driver().equals(Case.CALL)) {
            @SuppressWarnings("unchecked") // the scenario of this contract takes its solution
            Scenario<Object> scenario = make(loader, asked.driver(), Scenario.class);
            return Values.encode(scenario.play(solution, new Stage(gates, inputs)));
        }
        List<List<?>> replies = new ArrayList<>();
        Class<?> contract = loader.loadClass(AdapterSource.suppliedType(exercise.contract()));
        for (Object call : inputs) {
            replies.add(reply(contract, solution, (List<?>) Objects.requireNonNull(call)));
        }
        return Values.encode(replies);
    }

    private List<?> reply(Class<?> contract, Object solution, List<?> call) throws Exception {
        String name = (String) call.getFirst();
        Object[] arguments = call.subList(1, call.size()).toArray();
        Method method = Arrays.stream(contract.getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        try {
            Object returned = method.invoke(solution, arguments);
            Integer inPlace = exercise.inPlace().get(name);
            return Arrays.asList(true, inPlace == null ? returned : arguments[inPlace]);
        } catch (InvocationTargetException e) {
            Throwable thrown = Objects.requireNonNull(e.getCause());
            return List.of(false, thrown.getClass().getName(), String.valueOf(thrown.getMessage()));
        }
    }

    private static @Nullable Class<?> typeNamed(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static <T> T make(ClassLoader loader, String name, Class<T> type) throws ReflectiveOperationException {
        Thread.currentThread().setContextClassLoader(loader);
        return type.cast(loader.loadClass(name).getConstructor().newInstance());
    }

    /** Author code finds its records by the context class loader. */
    public void enter() {
        Thread.currentThread().setContextClassLoader(authorLoader);
    }
}
