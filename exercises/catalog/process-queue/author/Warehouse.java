import forkyard.author.program.Decided;
import forkyard.author.program.EndedBadly;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** Source and sink of one play: hands items out, takes them back, and keeps the books. */
final class Warehouse {
    private static final long ITEMS = 1_000_000_000;

    private final Programs programs;
    private final Program main;
    private final Crew crew;
    private final int most;
    private final SplittableRandom random;
    private final Deque<Question> asking = new ArrayDeque<>();
    private final List<String> issued = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Set<Integer> dead = new HashSet<>();

    /** What stands at the sink, by the process that has brought it, oldest first. */
    private final Map<Integer, Question> brought = new LinkedHashMap<>();

    private final Map<Integer, Tally> tallies = new HashMap<>();
    private int supply;
    private boolean taking;
    private Finding found;

    /** What a consumer has handed over. */
    record Tally(int count, long sum) {}

    Warehouse(Programs programs, int producers, int consumers, int capacity, long seed) throws Exception {
        this.programs = programs;
        this.random = new SplittableRandom(seed);
        this.most = capacity + producers + consumers;
        this.main = programs.start("" + producers, "" + consumers, "" + capacity);
        this.crew = new Crew(programs, main.process(), producers, consumers);
        programs.questions("source", this::asks);
        programs.questions("sink", this::brings);
    }

    Program main() {
        return main;
    }

    Crew crew() {
        return crew;
    }

    List<String> issued() {
        return issued;
    }

    List<String> done() {
        return done;
    }

    /** Those that have handed something over, and what. */
    List<Tally> tallies() {
        return List.copyOf(tallies.values());
    }

    /** How many producers wait for an item. */
    int asking() {
        return asking.size();
    }

    /** The processes that hold an item at the sink, the one that came first at the head. */
    List<Integer> holding() {
        return List.copyOf(brought.keySet());
    }

    String itemOf(int process) {
        return (String) brought.get(process).arguments().getFirst();
    }

    private void asks(Question question) {
        found(crew.produces(question.process()));
        asking.add(question);
        supplied();
    }

    private void brings(Question question) {
        if (dead.contains(question.process())) {
            return;
        }
        String item = (String) question.arguments().getFirst();
        found(crew.consumes(question.process()));
        if (brought.containsKey(question.process())) {
            found(Finding.of(
                    Kind.RULE_VIOLATION,
                    "Process " + question.process()
                            + " hands over two items at once; each consumer is a process and has one at a time."));
        } else if (!issued.contains(item)) {
            found(Finding.wrong("Process " + question.process() + " hands over \"" + item
                    + "\", which no producer has been given."));
        } else if (done.contains(item)) {
            found(Finding.wrong("Process " + question.process() + " hands over item " + item
                    + ", which has been handed over already."));
        } else {
            brought.forEach((process, other) -> {
                if (item.equals(other.arguments().getFirst())) {
                    found(Finding.wrong("Process " + question.process() + " hands over item " + item + ", and process "
                            + process + " does so at the moment."));
                }
            });
        }
        brought.put(question.process(), question);
        if (taking) {
            take(question.process());
        }
    }

    private void found(Finding finding) {
        if (found == null) {
            found = finding;
        }
    }

    /** Producers are given so many further items, as they ask. */
    void supply(int items) {
        supply += items;
        supplied();
    }

    void supplyNoMore() {
        supply = 0;
    }

    private void supplied() {
        while (supply > 0 && !asking.isEmpty() && found == null) {
            supply--;
            String item = "" + random.nextLong(1, ITEMS);
            issued.add(item);
            answer(asking.remove(), item);
            int open = issued.size() - done.size();
            if (open > most) {
                found(Finding.wrong(open + " items have been taken from the source and not handed over. With this capacity and"
                        + " so many processes there are never more than " + most + "."));
            }
        }
    }

    /** One producer that asks is told that there are no more items. */
    void dismiss() {
        answer(asking.remove(), null);
    }

    /** Takes what this process has brought. */
    void take(int process) {
        Question question = brought.remove(process);
        String item = (String) question.arguments().getFirst();
        done.add(item);
        Tally before = tallies.getOrDefault(process, new Tally(0, 0));
        tallies.put(process, new Tally(before.count() + 1, before.sum() + Long.parseLong(item)));
        answer(question, null);
    }

    /** Takes what has been brought, and what will be, at once. */
    void takeAll() {
        taking = true;
        holding().forEach(this::take);
    }

    /** From now on it is taken singly again. */
    void takeNothing() {
        taking = false;
    }

    /** Has a process killed; what it holds will not be taken. */
    void kill(int process) throws Exception {
        dead.add(process);
        programs.signal(process, 9);
        brought.remove(process);
    }

    private static void answer(Question question, String value) {
        try {
            question.answer(value);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it holds, and ends the play if anything is wrong by then, or if the program has ended. */
    void await(BooleanSupplier condition) throws Exception {
        try {
            programs.await(() -> isOver() || condition.getAsBoolean());
        } catch (NothingMoves e) {
            badlyEnded();
            leftEarly();
            throw e;
        }
        lookAgain();
        if (!condition.getAsBoolean()) {
            badlyEnded();
            main.endWell();
            throw new Decided(Finding.wrong("The program ended, and the source was not yet empty or not every item handed over."));
        }
    }

    boolean isOver() {
        return found != null || main.exitCode().isPresent();
    }

    /** Ends the play if anything is wrong. */
    void lookAgain() {
        if (found != null) {
            throw new Decided(found);
        }
    }

    /** Nobody hands over what a consumer would that has ended. */
    private void leftEarly() throws Exception {
        ProcessSeen left = crew.leftEarly();
        if (left != null && (done.size() < issued.size() || !asking.isEmpty())) {
            throw new Decided(Finding.wrong("Process " + left.process() + ", a consumer, has ended, and only "
                    + done.size() + " of " + issued.size() + " items are handed over"
                    + (asking.isEmpty() ? "" : ", and a producer has not been told yet that there are no more")
                    + ". Nothing more can happen."));
        }
    }

    /** A child's exit code other than 0 explains more than what is missing then. */
    void badlyEnded() throws Exception {
        int code = crew.badCode();
        if (code != 0) {
            throw new EndedBadly(main, code);
        }
    }
}
