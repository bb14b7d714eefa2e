package forkyard.server.bench;

import forkyard.exercise.Catalog;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.Verdict;
import forkyard.server.verify.Verified;
import forkyard.server.verify.Verifier;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Programs that want a better figure than they deserve: each gets its verdict, or no more than the honest program that it imitates. */
public final class CheatsBench {
    private static final String HONEST = "serial-0";
    private static final String CHEAT = "f\\d+-.*";

    private CheatsBench() {}

    /**
     * Judges them all.
     *
     * @param known exercises of known speedup
     * @return whether none gained anything
     */
    public static boolean run(Bench bench, Catalog known) throws InterruptedException {
        Exercise exercise = Bench.exercise(known, MeasureBench.KNOWN);
        Verifier verifier = new Verifier(bench.judge(), new SplittableRandom());
        Verified honest = verifier.verify(exercise, example(exercise, HONEST));
        bench.print("honest: " + told(honest));
        boolean none = honest.judgement().verdict() instanceof Verdict.Accepted;
        for (ExampleSubmission example : exercise.examples()) {
            if (example.name().matches(CHEAT)) {
                Verified cheat = verifier.verify(exercise, example);
                String gained = gained(cheat, honest.judgement().speedup());
                none &= !gained.equals("GAINED");
                bench.print(example.name() + ": " + told(cheat) + ": " + gained);
            }
        }
        bench.print(none ? "none gained anything" : "NOT ALL WERE STOPPED");
        return none;
    }

    private static String gained(Verified cheat, @Nullable Speedup honest) {
        Speedup speedup = cheat.judgement().speedup();
        return switch (cheat.match()) {
            case AS_NAMED ->
                cheat.judgement().verdict() instanceof Verdict.Accepted
                                && speedup != null
                                && honest != null
                                && speedup.low() > honest.high()
                        ? "GAINED"
                        : "as it should be";
            case UNDECIDED -> "undecided, which ranks nobody";
            case OTHER -> "GAINED";
        };
    }

    private static String told(Verified verified) {
        Speedup speedup = verified.judgement().speedup();
        String verdict = verified.judgement().verdict().label();
        return speedup == null || speedup.forks() == 0
                ? verdict
                : String.format(
                        Locale.ROOT,
                        "%s, %.2f times as fast [%.2f, %.2f]",
                        verdict,
                        speedup.value(),
                        speedup.low(),
                        speedup.high());
    }

    private static ExampleSubmission example(Exercise exercise, String name) {
        return exercise.examples().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no example " + name));
    }
}
