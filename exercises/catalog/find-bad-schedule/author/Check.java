import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;

/** Plays each schedule again; where none was found, looks for one through all states. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<Question> questions =
                Asked.inputs(asked).stream().map(Question::crossed).toList();
        List<?> schedules = Shapes.list(questions.size(), Log.of(answer).returned());
        for (int i = 0; i < questions.size(); i++) {
            Finding finding = schedules.get(i) == null
                    ? none(questions.get(i))
                    : replayed(questions.get(i), Shapes.as(int[].class, schedules.get(i)));
            if (finding.kind() != Finding.Kind.RIGHT) {
                return finding;
            }
        }
        return Finding.right();
    }

    private static Finding none(Question question) {
        Machine machine = new Machine(question.threads());
        int[] found = Search.schedule(machine, state -> question.isAnsweredBy(machine, state));
        return found == null
                ? Finding.right()
                : wrong("No schedule was found, but there is one.", question, Arrays.toString(found), "Optional.empty");
    }

    private static Finding replayed(Question question, int[] schedule) {
        Machine machine = new Machine(question.threads());
        int[] state = machine.start();
        for (int i = 0; i < schedule.length; i++) {
            boolean exists = schedule[i] >= 0 && schedule[i] < machine.threads();
            int[] next = exists ? machine.after(state, schedule[i]) : null;
            if (next == null) {
                return wrong(
                        "The schedule cannot be played.",
                        question,
                        "steps that can be taken",
                        Arrays.toString(schedule) + ": at index " + i + ", " + why(question, state, schedule[i]));
            }
            state = next;
        }
        return question.isAnsweredBy(machine, state)
                ? Finding.right()
                : wrong("The schedule does not lead there.", question, expected(question), ends(question, machine, state, schedule));
    }

    private static String why(Question question, int[] state, int thread) {
        if (thread < 0 || thread >= question.threads().length) {
            return "there is no thread " + thread;
        }
        String[] steps = question.threads()[thread];
        return state[thread] == steps.length
                ? "thread " + thread + " has ended"
                : "thread " + thread + " cannot take the step " + steps[state[thread]];
    }

    private static String expected(Question question) {
        return question.isDeadlock() ? "steps left, and none that can be taken" : "all threads at their end, and a bad state";
    }

    private static String ends(Question question, Machine machine, int[] state, int[] schedule) {
        String end;
        if (!machine.isStuck(state)) {
            end = "in the end a step can be taken";
        } else if (!machine.hasEnded(state)) {
            end = "in the end there are steps left, and none can be taken";
        } else {
            end = question.isDeadlock()
                    ? "in the end all threads have ended"
                    : "in the end the variables are " + Arrays.toString(machine.values(state, question.variables()));
        }
        return Arrays.toString(schedule) + ": " + end;
    }

    private static Finding wrong(String what, Question question, String expected, String actual) {
        return Finding.wrong(
                what,
                new Detail("program", question.program()),
                new Detail("call", question.show()),
                new Detail("expected", expected),
                new Detail("actual", actual));
    }
}
