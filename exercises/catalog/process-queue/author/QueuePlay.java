import forkyard.author.Asked;
import forkyard.author.program.Decided;
import forkyard.author.program.Director;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A play with a program of producers and consumers; it is right if nothing is found out. Inputs: producers, consumers, capacity, seed. */
abstract class QueuePlay implements Director {
    static final Duration LEAVING = Duration.ofMillis(500);

    private static final Duration WINDOW = Duration.ofMillis(500);
    private static final int WINDOWS = 6;
    private static final double MUCH = 0.2;
    private static final Comparator<Warehouse.Tally> BY_SUM =
            Comparator.comparingLong(Warehouse.Tally::sum).thenComparing(Warehouse.Tally::count);

    Programs programs;
    Warehouse warehouse;
    int capacity;

    @Override
    public final Finding direct(Case asked, Programs container) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        programs = container;
        capacity = (Integer) inputs.get(2);
        warehouse = new Warehouse(
                container, (Integer) inputs.get(0), (Integer) inputs.get(1), capacity, (Long) inputs.get(3));
        play(inputs);
        over();
        return Finding.right();
    }

    abstract void play(List<Object> inputs) throws Exception;

    /** Waits until all producers ask at the same time. */
    void awaitProducers() throws Exception {
        int producers = warehouse.crew().producers();
        await(
                () -> warehouse.asking() == producers,
                () -> warehouse.asking() == 0
                        ? null
                        : Finding.of(
                                Kind.SEQUENTIAL,
                                "Only " + warehouse.asking() + " of " + producers
                                        + " producers have asked for an item, and nothing more can happen: they do not"
                                        + " run side by side."));
    }

    /** Waits until every consumer that lives holds an item. */
    void awaitConsumers(int living) throws Exception {
        await(
                () -> warehouse.holding().size() == living,
                () -> warehouse.holding().isEmpty()
                        ? null
                        : Finding.of(
                                Kind.SEQUENTIAL,
                                "There are items, and only " + warehouse.holding().size() + " of " + living
                                        + " consumers have one; nothing more can happen: they do not work side by"
                                        + " side."));
    }

    /** What can be said if nothing can happen any more. */
    interface Explained {
        /** Null if nothing better than DEADLOCK. */
        Finding finding() throws Exception;
    }

    /** Waits until it holds. */
    void await(BooleanSupplier condition, Explained otherwise) throws Exception {
        try {
            warehouse.await(condition);
        } catch (NothingMoves e) {
            Finding finding = otherwise.finding();
            if (finding == null) {
                throw e;
            }
            throw new Decided(finding);
        }
    }

    /** Nothing can be done now but wait; whoever does something else is seen to. */
    void rest(String when) throws Exception {
        int busy = 0;
        double share = 1;
        while (share > MUCH && busy++ < WINDOWS && !warehouse.isOver()) {
            share = programs.cpuShare(WINDOW);
        }
        warehouse.lookAgain();
        if (share > MUCH) {
            throw new Decided(Finding.of(
                    Kind.BUSY_WAIT,
                    when + ", so that all can only wait. Still the processes use " + Math.round(100 * share)
                            + " % of a CPU."));
        }
    }

    /** There will be more items: no consumer may have ended. */
    void allStay(String why) throws Exception {
        ProcessSeen left = warehouse.crew().leftEarly();
        if (left != null) {
            if (left.code() != 0) {
                warehouse.badlyEnded();
            }
            throw new Decided(Finding.wrong("Process " + left.process() + " has ended, and " + why + "."));
        }
    }

    /** All items that are still there are taken, the producers are told that there are no more, and all ends well. */
    private void over() throws Exception {
        warehouse.takeAll();
        while (warehouse.main().exitCode().isEmpty()) {
            await(() -> warehouse.asking() > 0 || warehouse.main().exitCode().isPresent(), () -> null);
            if (warehouse.asking() > 0) {
                warehouse.dismiss();
            }
        }
        warehouse.main().endWell();
        warehouse.badlyEnded();
        List<String> lost = new ArrayList<>(warehouse.issued());
        lost.removeAll(warehouse.done());
        if (!lost.isEmpty()) {
            throw new Decided(Finding.wrong("The program ended, and " + lost.size() + " of "
                    + warehouse.issued().size() + " items have not been handed over. The first is " + lost.getFirst() + "."));
        }
        warehouse.crew().lookAtAll();
        report();
    }

    /** Which consumer has which number is not known; but each has its line. */
    private void report() {
        List<Warehouse.Tally> tallies = new ArrayList<>(warehouse.tallies());
        while (tallies.size() < warehouse.crew().consumers()) {
            tallies.add(new Warehouse.Tally(0, 0));
        }
        List<String> lines = warehouse.main().lines();
        List<Warehouse.Tally> told = new ArrayList<>();
        for (int i = 0; i < Math.min(tallies.size(), lines.size()); i++) {
            String line = lines.get(i);
            if (!line.matches("consumer " + i + " \\d{1,9} \\d{1,18}")) {
                throw new Decided(Finding.wrong(
                        "Line " + (i + 1) + " of the output should tell of consumer " + i + ".",
                        new Detail("expected", "consumer " + i + " count sum"),
                        new Detail("actual", line)));
            }
            String[] words = line.split(" ");
            told.add(new Warehouse.Tally(Integer.parseInt(words[2]), Long.parseLong(words[3])));
        }
        compared("The lines of the consumers are not what they have handed over, whatever their order.", tallies, told);
        long sum = tallies.stream().mapToLong(Warehouse.Tally::sum).sum();
        String expected = "total " + warehouse.done().size() + " " + sum;
        List<String> rest = lines.subList(tallies.size(), lines.size());
        if (!rest.equals(List.of(expected))) {
            throw new Decided(Finding.wrong(
                    "The output does not end as it should.",
                    new Detail("expected", expected),
                    new Detail("actual", rest.isEmpty() ? "no more lines" : String.join("\n", rest))));
        }
    }

    private static void compared(String wrong, List<Warehouse.Tally> expected, List<Warehouse.Tally> actual) {
        String wanted = shown(expected);
        String came = shown(actual);
        if (!wanted.equals(came)) {
            throw new Decided(Finding.wrong(wrong, new Detail("expected", wanted), new Detail("actual", came)));
        }
    }

    private static String shown(List<Warehouse.Tally> tallies) {
        return tallies.stream()
                .sorted(BY_SUM)
                .map(tally -> "consumer … " + tally.count() + " " + tally.sum())
                .collect(Collectors.joining("\n"));
    }
}
