import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;

/** Many calls at once, and each of them counts. */
public final class Crowd implements Director {
    private static final int CLIENTS = 8;
    private static final int CALLS = 20;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        programs.questions("begin", Doorman::letPass);
        Reception reception = Reception.open(programs, (String) inputs.get(0));
        List<?> seen = (List<?>) programs.errand("Visits", reception.port(), CLIENTS, CALLS, inputs.get(1)).result();
        Finding finding = judge(seen, reception, CLIENTS * CALLS);
        reception.killServer();
        return finding;
    }

    /** @param seen what the errand Visits has brought */
    static Finding judge(List<?> seen, Reception reception, int calls) {
        for (Object each : (List<?>) seen.get(0)) {
            String call = (String) each;
            int end = call.indexOf('>');
            String name = call.substring(0, Math.max(end, 0));
            if (!call.substring(end + 1).equals(reception.welcome(name))) {
                return Finding.wrong(
                        "A call of welcome comes to something else than the greeting.",
                        new Detail("expected", reception.welcome(name)),
                        new Detail("actual", call.substring(end + 1)));
            }
        }
        int visits = (Integer) seen.get(1);
        if (visits == calls) {
            return Finding.right();
        }
        boolean lost = visits >= 0 && visits < calls;
        return Finding.of(
                lost ? Finding.Kind.RACE : Finding.Kind.WRONG_ANSWER,
                lost ? "Calls came at once, and visits got lost." : "The number of visits is wrong.",
                new Detail("calls of welcome", "" + calls),
                new Detail("visits()", visits < 0 ? "fails" : "" + visits));
    }
}
