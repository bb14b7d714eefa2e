package forkyard.harness.author;

import forkyard.author.Checker;
import forkyard.author.Generator;
import forkyard.author.Malformed;
import forkyard.harness.Faults;
import forkyard.harness.JudgeFault;
import forkyard.harness.UnitLoader;
import forkyard.wire.Failure;
import forkyard.wire.Finding;
import forkyard.wire.FromAuthor;
import forkyard.wire.ToAuthor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** One exercise's generator and checker, and the answers they give. */
final class AuthorHost {
    private static final List<String> VISIBLE = List.of("forkyard.author.", "forkyard.wire.");
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM =
            RandomGeneratorFactory.of(Generator.RANDOM_NUMBERS);

    private @Nullable Generator generator;
    private @Nullable Checker checker;

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
            };
        } catch (InvocationTargetException e) {
            return new FromAuthor.AuthorFailed(Faults.of(e.getTargetException(), Failure.Blame.JUDGE));
        } catch (Throwable t) {
            return new FromAuthor.AuthorFailed(Faults.of(t, Failure.Blame.JUDGE));
        }
    }

    private FromAuthor load(ToAuthor.LoadAuthor asked) throws ReflectiveOperationException {
        UnitLoader loader = new UnitLoader(VISIBLE);
        asked.classes().forEach(loader::add);
        Thread.currentThread().setContextClassLoader(loader);
        generator = make(loader, asked.generator(), Generator.class);
        checker = make(loader, asked.checker(), Checker.class);
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
