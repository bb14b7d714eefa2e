package forkyard.harness.author;

import forkyard.author.Checker;
import forkyard.author.Generator;
import forkyard.author.Malformed;
import forkyard.author.program.Decided;
import forkyard.author.program.Director;
import forkyard.author.program.EndedBadly;
import forkyard.author.program.Mismatch;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.OutputOver;
import forkyard.harness.Faults;
import forkyard.harness.JudgeFault;
import forkyard.harness.UnitLoader;
import forkyard.harness.direct.Play;
import forkyard.wire.Caps;
import forkyard.wire.Connection;
import forkyard.wire.Failure;
import forkyard.wire.Finding;
import forkyard.wire.FromAuthor;
import forkyard.wire.Happening;
import forkyard.wire.Text;
import forkyard.wire.ToAuthor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** One exercise's generator, checker and directors, and the answers they give. */
final class AuthorHost {
    private static final List<String> VISIBLE = List.of("forkyard.author.", "forkyard.wire.");
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM =
            RandomGeneratorFactory.of(Generator.RANDOM_NUMBERS);

    private @Nullable Generator generator;
    private @Nullable Checker checker;
    private @Nullable UnitLoader loader;

    /** Never throws for what the author's code does: that is an {@link FromAuthor.AuthorFailed}. */
    FromAuthor answer(ToAuthor message) {
        try {
            return switch (message) {
                case ToAuthor.LoadAuthor asked -> load(asked);
                case ToAuthor.Samples asked ->
                    new FromAuthor.Cases(List.copyOf(generator().samples()));
                case ToAuthor.Generate asked ->
                    new FromAuthor.Cases(List.copyOf(generator().cases(random(asked.seed()))));
                case ToAuthor.Explored asked ->
                    new FromAuthor.Cases(List.copyOf(generator().explored()));
                case ToAuthor.Trial asked ->
                    new FromAuthor.Cases(
                            List.of(generator().trial(random(asked.seed()), asked.size(), asked.parallelism())));
                case ToAuthor.Check asked -> new FromAuthor.Checked(check(asked));
                case ToAuthor.Direct m -> throw outOfPlace(m);
                case ToAuthor.Asked m -> throw outOfPlace(m);
                case ToAuthor.Passed m -> throw outOfPlace(m);
                case ToAuthor.Counted m -> throw outOfPlace(m);
                case ToAuthor.Still m -> throw outOfPlace(m);
                case ToAuthor.Visited m -> throw outOfPlace(m);
                case ToAuthor.Traced m -> throw outOfPlace(m);
                case Happening m -> throw outOfPlace(m);
            };
        } catch (InvocationTargetException e) {
            return new FromAuthor.AuthorFailed(Faults.of(e.getTargetException(), Failure.Blame.JUDGE));
        } catch (Throwable t) {
            return new FromAuthor.AuthorFailed(Faults.of(t, Failure.Blame.JUDGE));
        }
    }

    /** Has a director play a case; the judge hears of it all by this connection. */
    FromAuthor direct(ToAuthor.Direct asked, Connection<ToAuthor, FromAuthor> judge) {
        try {
            Director director = make(loader(), asked.asked().driver(), Director.class);
            return new FromAuthor.Played(
                    director.direct(asked.asked(), new Play(judge, asked.play(), asked.mainClass(), asked.mode())));
        } catch (NothingMoves e) {
            return new FromAuthor.GaveUp(e.waitsFor());
        } catch (Decided e) {
            return new FromAuthor.Played(e.finding());
        } catch (Mismatch e) {
            return new FromAuthor.Played(e.finding(Faults.message(e)));
        } catch (OutputOver e) {
            return new FromAuthor.Played(Finding.wrong(Faults.message(e)).at(e.mark()));
        } catch (Malformed e) {
            return new FromAuthor.Played(Finding.wrong(Faults.message(e)));
        } catch (EndedBadly e) {
            return new FromAuthor.Disappointed(
                    e.program().process(), e.code(), Text.clip(e.program().errors(), Caps.OUTPUT));
        } catch (InvocationTargetException e) {
            return new FromAuthor.AuthorFailed(Faults.of(e.getTargetException(), Failure.Blame.JUDGE));
        } catch (Throwable t) {
            return new FromAuthor.AuthorFailed(Faults.of(t, Failure.Blame.JUDGE));
        }
    }

    private static JudgeFault outOfPlace(ToAuthor message) {
        return new JudgeFault("the judge sent " + message.getClass().getSimpleName() + " outside of a play");
    }

    private FromAuthor load(ToAuthor.LoadAuthor asked) throws ReflectiveOperationException {
        UnitLoader made = new UnitLoader(VISIBLE);
        asked.classes().forEach(made::add);
        Thread.currentThread().setContextClassLoader(made);
        generator = make(made, asked.generator(), Generator.class);
        checker = asked.checker().isEmpty() ? null : make(made, asked.checker(), Checker.class);
        loader = made;
        return new FromAuthor.Loaded();
    }

    private Finding check(ToAuthor.Check asked) throws Exception {
        if (checker == null) {
            throw new JudgeFault("a question before any classes");
        }
        try {
            return checker.check(asked.asked(), asked.answer());
        } catch (Malformed e) {
            return Finding.wrong(Faults.message(e));
        }
    }

    private UnitLoader loader() {
        if (loader == null) {
            throw new JudgeFault("a question before any classes");
        }
        return loader;
    }

    private Generator generator() {
        if (generator == null) {
            throw new JudgeFault("a question before any classes");
        }
        return generator;
    }

    private static RandomGenerator random(long seed) {
        return RANDOM.create(seed);
    }

    private static <T> T make(UnitLoader loader, String name, Class<T> type) throws ReflectiveOperationException {
        Object made = loader.loadClass(name).getConstructor().newInstance();
        if (!type.isInstance(made)) {
            throw new JudgeFault(name + " is no " + type.getSimpleName());
        }
        return type.cast(made);
    }
}
