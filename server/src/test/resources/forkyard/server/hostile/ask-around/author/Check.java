import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Requests;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;

public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws Exception {
        Log log = Log.of(answer);
        Object soon = Asked.entries(asked, "oracle").get("soon");
        return soon.equals(log.returned()) && Requests.of(log, "oracle").times().containsKey("soon")
                ? Finding.right()
                : Finding.wrong("It returned " + log.returned() + ".");
    }
}
