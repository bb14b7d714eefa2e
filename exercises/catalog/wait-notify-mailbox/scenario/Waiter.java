import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.List;

/**
 * Input: whether somebody waits to put into a full mailbox; else he waits to take from an empty one. The director comes to the
 * gate {@code quiet}, where he is held until the other is at rest; then he takes or brings what is needed. The answer: trouble,
 * and all that was taken.
 */
public final class Waiter implements Scenario<Mailbox<Long>> {
    @Override
    public Object play(Mailbox<Long> mailbox, Stage stage) throws Exception {
        boolean putting = stage.input(0, Boolean.class);
        Probe quiet = stage.probe("quiet");
        long[] taken = new long[putting ? 2 : 1];
        Troupe troupe = new Troupe();
        if (putting) {
            mailbox.put(1L);
        }
        troupe.add(() -> {
            if (putting) {
                mailbox.put(2L);
            } else {
                taken[0] = mailbox.take();
            }
        });
        troupe.add(() -> {
            quiet.arrive();
            if (putting) {
                taken[0] = mailbox.take();
                taken[1] = mailbox.take();
            } else {
                mailbox.put(1L);
            }
        });
        return List.of(troupe.play(stage), taken);
    }
}
