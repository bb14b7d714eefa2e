import forkyard.author.program.Decided;
import forkyard.author.program.EndedBadly;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The office and its workers: gives orders to either, and hears what they say. */
final class Firm {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration REAPED = Duration.ofMillis(1_500);

    private final Programs programs;
    private final Program office;
    private final Map<Integer, FirmMember> members = new LinkedHashMap<>();
    private final Deque<String> said = new ArrayDeque<>();
    private Question waits;
    private FirmMember newest;
    private Finding found;

    Firm(Programs programs) throws Exception {
        this.programs = programs;
        this.office = programs.start();
        programs.questions("sign", this::greets);
        programs.questions("source", this::waits);
        programs.questions("sink", this::says);
        programs.questions("gate", _ -> {});
    }

    Program office() {
        return office;
    }

    private void greets(Question question) {
        if (question.process() == office.process()) {
            found = Finding.of(
                    Kind.RULE_VIOLATION,
                    "A worker's run is called in process " + question.process()
                            + ", which is the program that has started it. It should have a process of its own.");
            return;
        }
        newest = new FirmMember(question);
        members.put(question.process(), newest);
    }

    private void waits(Question question) {
        if (question.process() == office.process()) {
            waits = question;
        } else {
            member(question).waits(question);
        }
    }

    private void says(Question question) {
        String text = (String) question.arguments().getFirst();
        if (question.process() == office.process()) {
            said.add(text);
        } else {
            member(question).says(text);
        }
        try {
            question.answer(null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private FirmMember member(Question question) {
        FirmMember member = members.get(question.process());
        if (member == null) {
            throw new IllegalStateException("process " + question.process() + " has not said who it is");
        }
        return member;
    }

    /** Has a worker started, and looks at it. */
    FirmMember start(String key, String type, String nameOrNull) throws Exception {
        newest = null;
        tell("start\t" + key + "\t" + type + (nameOrNull == null ? "" : "\t" + nameOrNull));
        try {
            await(() -> newest != null && !said.isEmpty());
        } catch (NothingMoves e) {
            if (newest == null || !said.isEmpty()) {
                throw e;
            }
            throw new Decided(Finding.of(
                    Kind.SEQUENTIAL,
                    "The worker in process " + newest.process() + " is at work, and start has not returned: nothing can happen"
                            + " side by side."));
        }
        String[] handle = said.remove().split("\t", 2);
        lookAt(newest, type, nameOrNull, handle[0], handle[1]);
        return newest;
    }

    private void lookAt(FirmMember worker, String type, String nameOrNull, String pid, String name) throws Exception {
        int parent = seen(worker).map(ProcessSeen::parent).orElse(0);
        if (parent != office.process()) {
            throw new Decided(Finding.of(
                    Kind.RULE_VIOLATION,
                    "The worker in process " + worker.process() + " is no child of the program, process "
                            + office.process() + "."));
        }
        same("The class of the worker in process " + worker.process() + " is not that which start was called with.",
                type,
                worker.type());
        same("pid() does not give the worker's process.", "" + worker.process(), pid);
        if (nameOrNull != null) {
            same("name() does not give the name that start was called with.", nameOrNull, name);
        }
        same(
                "The worker in process " + worker.process() + " has another name in its system property worker.name than its"
                        + " handle says.",
                name,
                worker.name());
    }

    static void same(String wrong, String expected, String actual) {
        if (!actual.equals(expected)) {
            throw new Decided(
                    Finding.wrong(wrong, new Detail("expected", expected), new Detail("actual", actual)));
        }
    }

    /** Gives the office an order, and does not wait until it is carried out. */
    void tell(String order) throws Exception {
        await(() -> waits != null);
        Question asked = waits;
        waits = null;
        asked.answer(order);
    }

    /** Gives the office an order, and waits for what it says. */
    String ask(String order) throws Exception {
        tell(order);
        return answer();
    }

    /** What the office says to its last order. */
    String answer() throws Exception {
        await(this::hasAnswered);
        return said.remove();
    }

    boolean hasAnswered() {
        return !said.isEmpty();
    }

    /** Gives a worker an order; null if there are no more. */
    void order(FirmMember worker, String order) throws Exception {
        await(worker::isWaiting);
        worker.order(order);
    }

    /** What a worker says to its last order. */
    String word(FirmMember worker) throws Exception {
        await(worker::hasSaid);
        return worker.word();
    }

    /** The office has no more orders, and ends. */
    void over() throws Exception {
        tell(null);
        office.endWell();
    }

    private Optional<ProcessSeen> seen(FirmMember worker) throws Exception {
        return programs.processes().stream()
                .filter(process -> process.process() == worker.process())
                .findFirst();
    }

    /** Waits until the system, too, knows of its end; whether it has ended. */
    boolean hasEnded(FirmMember worker) throws Exception {
        long deadline = System.nanoTime() + REAPED.toNanos();
        while (lives(worker) && System.nanoTime() < deadline) {
            programs.pause(LOOK_AGAIN);
        }
        return !lives(worker);
    }

    /** Its exit code, if it has ended by itself; -1 otherwise. */
    int code(FirmMember worker) throws Exception {
        return hasEnded(worker)
                ? seen(worker)
                        .filter(it -> it.end() == ProcessSeen.End.EXITED)
                        .map(ProcessSeen::code)
                        .orElse(-1)
                : -1;
    }

    boolean lives(FirmMember worker) throws Exception {
        return seen(worker).filter(it -> it.end() == ProcessSeen.End.LIVES).isPresent();
    }

    void await(BooleanSupplier condition) throws Exception {
        BooleanSupplier over =
                () -> found != null || condition.getAsBoolean() || office.exitCode().isPresent();
        try {
            programs.await(over);
        } catch (NothingMoves e) {
            badlyEnded();
            throw e;
        }
        if (found != null) {
            throw new Decided(found);
        }
        if (!condition.getAsBoolean()) {
            office.endWell();
            throw new Decided(Finding.wrong("The program ended in the middle of its work."));
        }
    }

    /** A worker that has ended before it has done anything explains more than that nothing comes from it. */
    private void badlyEnded() throws Exception {
        for (ProcessSeen process : programs.processes()) {
            boolean unknown = process.parent() != 0 && !members.containsKey(process.process());
            if (unknown && process.end() == ProcessSeen.End.EXITED && process.code() != 0) {
                throw new EndedBadly(office, process.code());
            }
        }
    }
}
