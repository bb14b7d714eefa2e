import forkyard.author.Asked;
import forkyard.author.program.Conversation;
import forkyard.author.program.Decided;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Clients that ask at once, all of them or piece by piece, among others that say nothing or hang up. */
public final class Visitors implements Director {
    private static final List<String> ELSE = List.of("DATE", "TIMES", "", "time");
    private static final int ONE_ELSE_OF = 5;
    private static final int ONE_HANGS_UP_OF = 4;
    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final Duration BETWEEN_PIECES = Duration.ofMillis(40);
    private static final Duration START_UP = Duration.ofSeconds(1);
    private static final Duration WINDOW = Duration.ofMillis(500);
    private static final double IDLE = 0.2;

    private final List<Conversation> silent = new ArrayList<>();
    private final List<Visitor> visitors = new ArrayList<>();

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        SplittableRandom random = new SplittableRandom((Long) inputs.get(4));
        SecretClock clock = new SecretClock(programs, random);
        ServerPlayed server = ServerPlayed.listening(programs, (Integer) inputs.get(0));
        comeSilent(server, (Integer) inputs.get(1), programs);
        come(server, (Integer) inputs.get(2), random);
        programs.pause(MOMENT);
        speak((Boolean) inputs.get(3), clock, programs);
        server.comesTrue(() -> visitors.stream().allMatch(Visitor::isDone));
        server.mustLive();
        judge(clock);
        server.sendSigterm();
        server.mustEnd(silent.isEmpty() ? "" : "; it must not wait for clients that have sent nothing");
        return Finding.right();
    }

    /** Some of them are gone again before the others come. */
    private void comeSilent(ServerPlayed server, int count, Programs programs) throws Exception {
        for (int i = 0; i < count; i++) {
            Conversation client = server.connect();
            silent.add(client);
            if (i % 2 == 1) {
                client.send("TI".getBytes(StandardCharsets.UTF_8));
            }
            if (i % ONE_HANGS_UP_OF >= 2) {
                client.endSending();
            }
        }
        if (count == 0) {
            return;
        }
        programs.pause(START_UP);
        double first = programs.cpuShare(WINDOW);
        double share = first > IDLE ? programs.cpuShare(WINDOW) : first;
        if (share > IDLE) {
            throw new Decided(Finding.of(
                    Kind.BUSY_WAIT,
                    "Nobody asks the server for anything, and it keeps a CPU busy; it should sleep until something comes.",
                    new Detail("part of a CPU that it uses", Math.round(share * 100) + " %")));
        }
        server.mustLive();
    }

    private void come(ServerPlayed server, int count, SplittableRandom random) throws Exception {
        for (int i = 0; i < count; i++) {
            boolean isElse = i % ONE_ELSE_OF == ONE_ELSE_OF - 1;
            visitors.add(new Visitor(
                    server.connect(), isElse ? ELSE.get(random.nextInt(ELSE.size())) : Visitor.TIME));
        }
    }

    private void speak(boolean inPieces, SecretClock clock, Programs programs) throws Exception {
        for (int i = 0; inPieces && i < "TIMES".length(); i++) {
            for (Visitor visitor : visitors) {
                visitor.sendPiece();
            }
            programs.pause(BETWEEN_PIECES);
        }
        for (Visitor visitor : visitors) {
            visitor.sendRest(clock);
        }
    }

    private void judge(SecretClock clock) {
        Set<String> times = new HashSet<>();
        for (Visitor visitor : visitors) {
            String time;
            try {
                time = visitor.time(clock);
            } catch (Decided e) {
                throw silent.isEmpty() ? e : new Decided(amongSilent(e.finding()));
            }
            if (!time.isEmpty() && !times.add(time)) {
                throw new Decided(Finding.wrong("Two clients have been told the same time, " + time
                        + "; the clock is to be asked for each of them."));
            }
        }
        List<Visitor> open = visitors.stream().filter(Visitor::isKeptOpen).toList();
        if (!open.isEmpty()) {
            throw new Decided(Finding.of(
                            Kind.LEAK,
                            "The server has answered " + visitors.size() + " clients, and " + open.size()
                                    + " of these connections " + (open.size() == 1 ? "is" : "are") + " still open.")
                    .at(open.getFirst().after("the end of the connection")));
        }
    }

    private Finding amongSilent(Finding finding) {
        String sentence = finding.sentence() + " Meanwhile " + silent.size()
                + " others have connected and not asked anything, or hung up.";
        return new Finding(finding.kind(), sentence, finding.details(), finding.marks());
    }
}
