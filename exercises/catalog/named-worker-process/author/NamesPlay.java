import forkyard.author.program.Decided;
import forkyard.author.program.Programs;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Workers with names and without, all there at once; each is heard by its own stream. */
public final class NamesPlay extends FirmPlay {
    private static final int SECRETS = 1_000_000_000;

    @Override
    void play(List<Object> inputs, Programs programs, Firm firm) throws Exception {
        SplittableRandom random = new SplittableRandom((Long) inputs.getFirst());
        List<FirmMember> workers = new ArrayList<>();
        Map<String, FirmMember> byName = new HashMap<>();
        for (Object each : inputs.subList(1, inputs.size())) {
            String[] words = ((String) each).split(" ", 2);
            String name = words.length > 1 ? words[1] : null;
            FirmMember worker = firm.start("" + workers.size(), words[0], name);
            FirmMember other = byName.put(worker.name(), worker);
            if (other != null || worker.name().isBlank()) {
                throw new Decided(Finding.wrong(
                        "A worker that was started without a name should get one that no other has.",
                        new Detail("process " + worker.process(), "\"" + worker.name() + "\""),
                        new Detail("process " + (other == null ? worker : other).process(), "\"" + worker.name() + "\"")));
            }
            workers.add(worker);
        }
        List<String> secrets = new ArrayList<>();
        for (FirmMember worker : workers) {
            secrets.add("" + random.nextInt(SECRETS));
            worker.greet(secrets.getLast());
        }
        for (int i = workers.size() - 1; i >= 0; i--) {
            Firm.same(
                    "What " + workers.get(i) + " has written is not what is read from its handle.",
                    secrets.get(i),
                    firm.ask("text\t" + i));
        }
        for (int i = 0; i < workers.size(); i++) {
            firm.order(workers.get(i), null);
            Firm.same("run has returned, and join() should give exit code 0.", "0", firm.ask("join\t" + i));
        }
        firm.over();
    }
}
