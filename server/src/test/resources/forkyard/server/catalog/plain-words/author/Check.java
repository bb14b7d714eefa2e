import forkyard.author.Checker;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;

public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) {
        return Finding.right();
    }
}
