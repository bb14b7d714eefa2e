import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Signs the results of the workers; lets all of them meet first, or keeps one waiting, or ends some, as the case wants it. */
public final class Pool implements Director {
    private static final int BAD_END = 9;
    private static final Duration WINDOW = Duration.ofMillis(500);
    private static final double BUSY = 0.2;

    private final Set<Integer> workers = new HashSet<>();
    private final Map<Integer, Question> waiting = new HashMap<>();
    private final Map<Integer, Integer> died = new HashMap<>();
    private Work work;
    private Program parent;
    private boolean baseline;
    private int most;
    private int deaths;
    private int held = -1;
    private boolean meeting;
    private Finding fault;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        work = new Work(asked);
        most = (Integer) Asked.inputs(asked).get(0);
        String what = (String) Asked.inputs(asked).get(1);
        meeting = what.equals("meet");
        held = what.startsWith("hold ") ? Integer.parseInt(what.substring(5)) : -1;
        baseline = programs.mainClass().equals("Baseline");
        parent = programs.start("" + most);
        programs.questions("sign", this::asked);
        parent.write(work.input());
        parent.endInput();
        if (meeting) {
            meet(programs);
        }
        if (held >= 0) {
            hold(programs);
        }
        await(programs, () -> false);
        if (fault == null) {
            parent.endWell();
            strangers(programs.processes(), what.equals("heavy"));
        }
        return fault == null ? compared(work.output(), parent.lines()) : fault;
    }

    private void await(Programs programs, BooleanSupplier condition) throws Exception {
        programs.await(() ->
                fault != null || condition.getAsBoolean() || parent.exitCode().isPresent());
    }

    private void meet(Programs programs) throws Exception {
        try {
            await(programs, () -> !meeting);
        } catch (NothingMoves e) {
            if (waiting.isEmpty()) {
                throw e;
            }
            fault(
                    Kind.SEQUENTIAL,
                    "Only " + waiting.size() + " of " + most + " workers had a job at once, and nothing more can happen.");
        }
    }

    private void hold(Programs programs) throws Exception {
        try {
            await(programs, () -> waiting.containsKey(held) && work.signed() == work.size() - 1);
        } catch (NothingMoves e) {
            if (!waiting.containsKey(held)) {
                throw e;
            }
            fault(
                    Kind.UNBALANCED,
                    "Job " + (held + 1) + " takes long, and " + (work.size() - 1 - work.signed())
                            + " others wait behind it while other workers have nothing to do.");
        }
        if (fault == null && waiting.containsKey(held)) {
            programs.pause(WINDOW);
            if (programs.cpuShare(WINDOW) > BUSY && programs.cpuShare(WINDOW) > BUSY) {
                fault(
                        Kind.BUSY_WAIT,
                        "All jobs but one are done, and that one's worker waits. Still the processes use more than "
                                + Math.round(100 * BUSY) + " % of a CPU.");
            }
            waiting.remove(held).answer(work.signature(held));
        }
    }

    /** A worker has a result, and wants it signed. */
    private void asked(Question question) {
        Integer job = work.job(question.arguments().getFirst());
        if (fault == null) {
            fault = stranger(question, job);
        }
        if (fault != null) {
            return;
        }
        try {
            if (died.getOrDefault(job, 0) < work.deaths(job)) {
                died.merge(job, 1, Integer::sum);
                deaths++;
                question.end(BAD_END);
            } else if (meeting) {
                waiting.put(job, question);
                if (waiting.size() == most) {
                    meeting = false;
                    for (Map.Entry<Integer, Question> each : waiting.entrySet()) {
                        each.getValue().answer(work.signature(each.getKey()));
                    }
                    waiting.clear();
                }
            } else if (job == held) {
                waiting.put(job, question);
            } else {
                question.answer(work.signature(job));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why this question should not have been asked; null if that is all right. */
    private Finding stranger(Question question, Integer job) {
        if (!baseline && question.process() == parent.process()) {
            return Finding.of(
                    Kind.RULE_VIOLATION,
                    "Process " + question.process() + ", which is the parent, has a result signed: jobs are for workers, which"
                            + " are processes of their own.");
        }
        workers.add(question.process());
        if (workers.size() > most + deaths) {
            return tooMany(workers.size());
        }
        if (job == null) {
            return Finding.wrong(
                    "Process " + question.process() + " wants a result signed that is none of any job: "
                            + question.arguments().getFirst() + ".");
        }
        if (work.isSigned(job) || waiting.containsKey(job)) {
            return Finding.wrong("Job " + (job + 1) + " is done twice.");
        }
        return work.deaths(job) > 1 && died.getOrDefault(job, 0) > 1
                ? Finding.wrong("Job " + (job + 1) + " has ended two workers, and is tried a third time.")
                : null;
    }

    private Finding tooMany(int processes) {
        return Finding.of(
                Kind.RULE_VIOLATION,
                processes + " processes were workers; " + most + " are asked for"
                        + (deaths == 0
                                ? ", each of which does one job after another."
                                : ", and one more for each of the " + deaths + " that died."));
    }

    /** Once all is over: whoever was started, and who has done the work. */
    private void strangers(List<ProcessSeen> processes, boolean heavy) {
        if (baseline) {
            return;
        }
        int children = processes.size() - 1;
        long ofParent = cpu(processes, true);
        long ofChildren = cpu(processes, false);
        if (children > most + deaths) {
            fault = tooMany(children);
        } else if (heavy && ofParent > ofChildren) {
            fault(
                    Kind.RULE_VIOLATION,
                    "The parent has used " + ofParent / 1_000 + " ms of CPU time, and its workers together " + ofChildren / 1_000
                            + " ms: jobs are for workers.");
        }
    }

    private long cpu(List<ProcessSeen> processes, boolean parents) {
        return processes.stream()
                .filter(each -> each.process() == parent.process() == parents)
                .mapToLong(ProcessSeen::cpuMicros)
                .sum();
    }

    private void fault(Kind kind, String sentence) {
        if (fault == null) {
            fault = Finding.of(kind, sentence);
        }
    }

    private static Finding compared(List<String> expected, List<String> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i) : "no more lines";
            String came = i < actual.size() ? actual.get(i) : "no more lines";
            if (!wanted.equals(came)) {
                return Finding.wrong(
                        "Line " + (i + 1) + " of the output is not what it should be.",
                        new Detail("expected", wanted),
                        new Detail("actual", came));
            }
        }
        return Finding.right();
    }
}
