package forkyard.server.judge.author;

import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.FromAuthor;
import forkyard.wire.ToAuthor;
import java.util.List;

/** One exercise's generator and checker, as its judge asks them. */
public final class AuthorSession {
    private final AuthorHosts hosts;
    private final PreparedExercise exercise;

    AuthorSession(AuthorHosts hosts, PreparedExercise exercise) {
        this.hosts = hosts;
        this.exercise = exercise;
    }

    public List<Case> samples() throws InterruptedException {
        return cases(new ToAuthor.Samples());
    }

    /** The secret cases of this seed. */
    public List<Case> generate(long seed) throws InterruptedException {
        return cases(new ToAuthor.Generate(seed));
    }

    /**
     * The cases whose schedules are explored.
     *
     * @throws JudgeFault if there are none
     */
    public List<Case> explored() throws InterruptedException {
        return cases(new ToAuthor.Explored());
    }

    /** A timed trial's input. */
    public Case trial(long seed, int size, int parallelism) throws InterruptedException {
        return cases(new ToAuthor.Trial(seed, size, parallelism)).getFirst();
    }

    public Finding check(Case asked, Answer answer) throws InterruptedException {
        if (hosts.ask(exercise, new ToAuthor.Check(asked, answer)) instanceof FromAuthor.Checked checked) {
            return checked.finding();
        }
        throw outOfTurn();
    }

    private List<Case> cases(ToAuthor question) throws InterruptedException {
        if (hosts.ask(exercise, question) instanceof FromAuthor.Cases cases
                && !cases.cases().isEmpty()) {
            return cases.cases();
        }
        throw outOfTurn();
    }

    private JudgeFault outOfTurn() {
        return new JudgeFault(
                "The author code of " + AuthorHosts.slug(exercise) + " answered something else, or with no case.");
    }
}
