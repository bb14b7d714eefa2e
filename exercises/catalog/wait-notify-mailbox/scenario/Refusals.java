import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Input: whether the mailbox is full. One thread puts null, then makes an interrupted call that would have to wait. The
 * answer: for each of the two what it threw, or that it threw nothing; and what was taken afterwards, when another item has
 * been put in.
 */
public final class Refusals implements Scenario<Mailbox<Long>> {
    private final List<String> outcomes = new ArrayList<>();

    private interface Try {
        void make() throws InterruptedException;
    }

    @Override
    public Object play(Mailbox<Long> mailbox, Stage stage) throws Exception {
        boolean full = stage.input(0, Boolean.class);
        List<Long> taken = new ArrayList<>();
        if (full) {
            mailbox.put(1L);
        }
        refused(() -> mailbox.put(null));
        Thread.currentThread().interrupt();
        refused(full ? () -> mailbox.put(2L) : mailbox::take);
        Thread.interrupted();
        if (full) {
            taken.add(mailbox.take());
        }
        mailbox.put(3L);
        taken.add(mailbox.take());
        return List.of(outcomes, taken);
    }

    private void refused(Try call) {
        try {
            call.make();
            outcomes.add("nothing");
        } catch (InterruptedException | NullPointerException e) {
            outcomes.add(e.getClass().getSimpleName());
        }
    }
}
