import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Readers and writers alone, then both; then who waits, who is interrupted, and who waits too long. */
public final class Generate implements Generator {
    /** More than the statement allows. */
    private static final int TURNS = 60;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                book(1, 0, 3).sample().build(),
                book(0, 1, 3).sample().build(),
                readers(3).sample().build(),
                book(2, 2, 100).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(readers(random.nextInt(5, 21)).build());
        cases.add(longHold("all wait for a writer", true, false, true, false).build());
        cases.add(longHold("writers wait for a reader", false, true, true).build());
        cases.add(interrupted("a reader, a writer has the lock", true, false));
        cases.add(interrupted("a writer, a writer has the lock", true, true));
        cases.add(interrupted("a writer, readers have the lock", false, true));
        cases.add(Cases.play("readers keep coming", "Stream").input(true, TURNS).build());
        cases.add(Cases.play("writers keep coming", "Stream").input(false, TURNS).build());
        cases.add(book(4, 0, 200).build());
        cases.add(book(0, 3, 200).build());
        cases.add(book(3, 1, 300).build());
        cases.add(book(1, 3, 300).build());
        cases.add(book(6, 2, 200).build());
        cases.add(book(2, 2, 4).noise(4).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(book(1, 1, 1).build(), book(0, 2, 1).build(), book(2, 1, 1).build(), book(1, 2, 1).build());
    }

    private static Cases book(int readers, int writers, int turns) {
        return Cases.play(readers + " reading, " + writers + " writing, " + turns + " times each", "Book")
                .input(readers, writers, turns);
    }

    private static Cases readers(int n) {
        return Cases.play(n + " readers together", "ReadTogether").input(n).probe("read", n);
    }

    private static Case interrupted(String name, boolean holderWrites, boolean waiterWrites) throws WireException {
        return Cases.play("interrupted: " + name, "Interrupted").input(holderWrites, waiterWrites).build();
    }

    private static Cases longHold(String name, boolean writes, boolean... others) {
        return Cases.play(name, "LongHold").input(writes, others).quiet("quiet");
    }
}
