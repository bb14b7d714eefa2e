import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A hand's breadth of dump first, then recorded ones, then invented ones. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                dump("two threads, two monitors", TwoThreads.DUMP).sample().build(),
                dump("a bank that stands still", RecordedBank.DUMP).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(dump("nothing wrong", RecordedWaiting.DUMP).build());
        cases.add(dump("monitors to get back", RecordedRelock.DUMP).build());
        cases.add(dump("a monitor given up", new Inventing(random).handedOver().others(3).dump()).build());
        for (int threads = 2; threads <= 5; threads++) {
            cases.add(dump("a cycle of " + threads, new Inventing(random).cycle(threads).others(4).dump()).build());
        }
        cases.add(dump("a chain", new Inventing(random).others(2).behind(12).dump()).build());
        for (int i = 1; i <= 8; i++) {
            Inventing inventing = new Inventing(random);
            for (int cycles = random.nextInt(1, 4); cycles > 0; cycles--) {
                inventing.cycle(random.nextInt(2, 6));
            }
            String dump = inventing.handedOver().others(8).behind(20).dump();
            cases.add(dump("many threads, " + i, dump).build());
        }
        return cases;
    }

    private static Cases dump(String name, String dump) {
        return Cases.play(name, "Reading").input(dump);
    }
}
