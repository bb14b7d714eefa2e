package forkyard.server.cli;

import forkyard.engine.EngineDown;
import forkyard.engine.EngineRefused;
import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Gauge;
import forkyard.server.judge.JudgeSizes;
import forkyard.server.verify.Verified;
import forkyard.server.verify.Verifier;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges example submissions and compares the verdicts with their folders. */
@Command(
        name = "verify",
        description = "Judge every example submission; each must get a verdict that its folder names.",
        mixinStandardHelpOptions = true,
        footer =
                "%nExit status: 0 all as named, 1 some other verdict, a faulty exercise or one whose input and answer take too long, 2 bad arguments, 3 the judge failed.")
final class VerifyCommand implements Callable<Integer> {
    private final JudgeSource judges;
    private final Supplier<Catalog> catalogs;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "EXERCISE", arity = "0..*", description = "slugs; all exercises if none is given")
    private List<String> slugs = List.of();

    VerifyCommand(JudgeSource judges) {
        this(judges, Exercises::load);
    }

    VerifyCommand(JudgeSource judges, Supplier<Catalog> catalogs) {
        this.judges = judges;
        this.catalogs = catalogs;
    }

    @Override
    public Integer call() throws InterruptedException {
        Catalog catalog = catalogs.get();
        List<Exercise> exercises = slugs.isEmpty()
                ? catalog.exercises()
                : slugs.stream().map(slug -> Exercises.find(catalog, slug)).toList();
        PrintWriter out = spec.commandLine().getOut();
        boolean faulty = slugs.isEmpty() && printFaults(catalog, out);
        try (JudgeSource.Open judge = judges.open(JudgeSizes.ofThisMachine(), exercises, DataFolder.usual())) {
            Verifier verifier = new Verifier(judge.judge(), new SecureRandom());
            List<Verified> verified = verifier.verify(exercises, each -> print(each, out));
            boolean allSmall = printTransports(judge.gauge(), exercises, out);
            return conclude(exercises, verified, out) && allSmall && !faulty ? ExitStatus.GOOD : ExitStatus.BAD_NEWS;
        } catch (EngineDown | EngineRefused e) {
            throw Failure.judgeFailed(e.sentence());
        }
    }

    /** Whether none is found too long. */
    private static boolean printTransports(Gauge gauge, List<Exercise> exercises, PrintWriter out)
            throws InterruptedException {
        boolean allSmall = true;
        for (Exercise exercise : exercises) {
            if (gauge.canMeasure(exercise)) {
                allSmall &= printTransport(exercise, gauge.transport(exercise), out);
            }
        }
        return allSmall;
    }

    private static boolean printTransport(Exercise exercise, Optional<Gauge.Transport> way, PrintWriter out) {
        if (way.isEmpty()) {
            out.printf(
                    "%-10s %s: input and answer are read and written by the programs themselves%n",
                    "ok", exercise.slug());
            return true;
        }
        Gauge.Transport transport = way.get();
        boolean found = !transport.isSmall() && transport.quiet();
        out.printf(
                Locale.ROOT,
                "%-10s %s: input and answer take %.1f %% of a good submission's time, at most %.0f %% is allowed%n",
                found ? "WRONG" : transport.isSmall() ? "ok" : "undecided",
                exercise.slug(),
                100 * transport.share(),
                100 * Gauge.MOST_TRANSPORT);
        if (!transport.quiet()) {
            out.println("           Something else used the machine meanwhile.");
        }
        out.flush();
        return !found;
    }

    private static boolean printFaults(Catalog catalog, PrintWriter out) {
        catalog.faulty()
                .forEach(faulty -> faulty.problems()
                        .forEach(problem -> out.println("fault      " + faulty.slug() + "/" + problem)));
        return !catalog.faulty().isEmpty();
    }

    private static void print(Verified verified, PrintWriter out) {
        String word = switch (verified.match()) {
            case AS_NAMED -> "ok";
            case UNDECIDED -> "undecided";
            case OTHER -> "WRONG";
        };
        out.printf(
                Locale.ROOT,
                "%-10s %s/%s/%s: %s (%.1f s)%n",
                word,
                verified.exercise().slug(),
                String.join("_", verified.example().verdicts()),
                verified.example().name(),
                verified.judgement().verdict().label(),
                verified.took().toMillis() / 1000.0);
        if (verified.match() == Verified.Match.OTHER) {
            out.println("           " + verified.judgement().verdict().exhibit().sentence());
        }
        out.flush();
    }

    private static boolean conclude(List<Exercise> exercises, List<Verified> verified, PrintWriter out) {
        List<String> unsolved = Verifier.unsolved(exercises, verified);
        unsolved.forEach(slug -> out.println("WRONG      " + slug + ": no example submission was accepted"));
        long other = count(verified, Verified.Match.OTHER);
        out.printf(
                "%d as named, %d other, %d undecided%n",
                count(verified, Verified.Match.AS_NAMED), other, count(verified, Verified.Match.UNDECIDED));
        out.flush();
        return other == 0 && unsolved.isEmpty();
    }

    private static long count(List<Verified> verified, Verified.Match match) {
        return verified.stream().filter(each -> each.match() == match).count();
    }
}
