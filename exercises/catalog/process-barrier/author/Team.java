import forkyard.author.program.EndedBadly;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The children of one play, as they begin and end phases; each stands in its work until it is let go. */
final class Team {
    /** Where a child is: in its work if the question is there. */
    private static final class Standing {
        private long begun;
        private long ended;
        private Question atWork;
    }

    private final Programs programs;
    private final Program parent;
    private final int size;
    private final Map<Integer, Standing> members = new LinkedHashMap<>();
    private Finding fault;
    private boolean closed;

    Team(Programs programs, Program parent, int size) throws Exception {
        this.programs = programs;
        this.parent = parent;
        this.size = size;
        programs.questions("begin", this::begins);
        programs.questions("end", this::ends);
    }

    /** What was done wrong first, or null. */
    Finding fault() {
        return fault;
    }

    /** This is what was done wrong, whatever was known before. */
    void found(Finding finding) {
        fault = finding;
    }

    /** From now on nobody may begin a phase. */
    void close() {
        closed = true;
    }

    /** The children's processes, in the order in which they began. */
    List<Integer> processes() {
        return new ArrayList<>(members.keySet());
    }

    private void begins(Question question) {
        long phase = (Long) question.arguments().getFirst();
        Standing own = members.computeIfAbsent(question.process(), _ -> new Standing());
        if (own.atWork != null || own.begun != own.ended || phase != own.begun + 1) {
            boolean twice = phase == own.begun;
            fault(
                    twice && phase == 1 ? Kind.RULE_VIOLATION : Kind.WRONG_ANSWER,
                    "Process " + question.process() + " begins phase " + phase
                            + (twice
                                    ? " a second time, and each child is a process of its own."
                                    : ", and the next is phase " + (own.begun + 1) + "."));
            return;
        }
        if (closed) {
            fault(
                    Kind.WRONG_ANSWER,
                    "Process " + question.process() + " begins phase " + phase
                            + ", and a child has been killed before.");
            return;
        }
        members.forEach((process, other) -> {
            if (fault == null && other.ended < phase - 1) {
                fault(
                        phase == 2 ? Kind.WRONG_ANSWER : Kind.RACE,
                        (phase == 2 ? "" : "Phases mix: in phase 1 all waited for the slow one; later they do not. ")
                                + "Process " + question.process() + " begins phase " + phase + ", and process "
                                + process + " has not ended phase " + (phase - 1) + ".");
            }
        });
        own.begun = phase;
        own.atWork = question;
    }

    private void ends(Question question) {
        long phase = (Long) question.arguments().getFirst();
        Standing own = members.computeIfAbsent(question.process(), _ -> new Standing());
        if (own.atWork != null || own.begun != phase || own.ended != phase - 1) {
            fault(
                    Kind.WRONG_ANSWER,
                    "Process " + question.process() + " ends phase " + phase + ", which it is not in.");
            return;
        }
        own.ended = phase;
        answer(question);
    }

    private void fault(Kind kind, String sentence) {
        if (fault == null) {
            fault = Finding.of(kind, sentence);
        }
    }

    private static void answer(Question question) {
        try {
            question.answer(null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until all are in this phase. */
    void allAtWork(long phase) throws Exception {
        try {
            await(() -> inPhase(phase) == size);
        } catch (NothingMoves e) {
            if (phase > 1 || members.isEmpty()) {
                throw e;
            }
            fault(
                    Kind.SEQUENTIAL,
                    "Only " + members.size() + " of " + size
                            + " children have begun phase 1, and nothing more can happen: they do not run side by"
                            + " side.");
        }
        if (fault == null) {
            notAsAsked(phase);
        }
    }

    /** The program has ended, or others than its children work. */
    private void notAsAsked(long phase) throws Exception {
        List<Integer> children = children().stream().map(ProcessSeen::process).toList();
        if (members.containsKey(parent.process())
                || !children.containsAll(members.keySet())
                || children.size() > size) {
            fault(
                    Kind.RULE_VIOLATION,
                    "Phases are begun by " + members.size() + (members.size() == 1 ? " process" : " processes")
                            + ", and process "
                            + parent.process() + " has " + children.size()
                            + (children.size() == 1 ? " child" : " children") + "; " + size
                            + " children are asked for, each of which works itself.");
        } else if (inPhase(phase) < size) {
            badlyEnded();
            fault = Finding.wrong(
                    "The program ended, and phase " + phase + " has not been begun by all.",
                    new Detail("expected", size + " children in phase " + phase),
                    new Detail("actual", "" + inPhase(phase)));
        }
    }

    private long inPhase(long phase) {
        return members.values().stream().filter(each -> each.begun == phase).count();
    }

    /** Lets a child's work be done. */
    void release(int process) throws Exception {
        Standing member = members.get(process);
        Question question = member.atWork;
        member.atWork = null;
        question.answer(null);
    }

    /** Waits until they have ended the phase. */
    void ended(List<Integer> processes, long phase) throws Exception {
        await(() -> processes.stream().allMatch(process -> members.get(process).ended >= phase));
        if (fault == null && processes.stream().anyMatch(process -> members.get(process).ended < phase)) {
            badlyEnded();
            fault = Finding.wrong("The program ended, and phase " + phase + " has not been ended by all.");
        }
    }

    private void await(BooleanSupplier condition) throws Exception {
        programs.await(() ->
                fault != null || condition.getAsBoolean() || parent.exitCode().isPresent());
    }

    List<ProcessSeen> children() throws Exception {
        return programs.processes().stream()
                .filter(process -> process.parent() == parent.process())
                .toList();
    }

    /** A process that ended with an exit code other than 0 explains more than what is missing then. */
    void badlyEnded() throws Exception {
        for (ProcessSeen process : programs.processes()) {
            if (process.end() == ProcessSeen.End.EXITED && process.code() != 0) {
                throw new EndedBadly(parent, process.code());
            }
        }
    }
}
