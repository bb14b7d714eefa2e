import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Goes through the log of a case of letters, and stops at the first thing that must not be. */
final class Mail {
    private static final Finding RIGHT = Finding.right();

    private final int[][] failures;
    private final boolean[] open;
    private final int[] count;
    private final int[][] last;
    private final Set<Long> senders = new HashSet<>();
    private final Set<Long> workers = new HashSet<>();
    private int ended;

    Mail(int actors, int[][] failures) {
        this.failures = failures;
        this.open = new boolean[actors];
        this.count = new int[actors];
        this.last = new int[actors][failures.length];
        for (int[] each : last) {
            Arrays.fill(each, -1);
        }
    }

    Finding check(int threads, Log log) {
        int letters = Arrays.stream(failures).mapToInt(each -> each.length).sum();
        boolean fails = Arrays.stream(failures).flatMapToInt(Arrays::stream).anyMatch(each -> each != 0);
        for (Log.Entry entry : log.entries()) {
            Finding finding =
                    switch (entry.name()) {
                        case "sender" -> sender(entry);
                        case "begin" -> begin(entry);
                        case "end", "fail" -> end(entry);
                        case "quiet" -> quiet(letters, log, entry);
                        default -> RIGHT;
                    };
            if (finding != RIGHT) {
                return finding;
            }
        }
        // A thread that an actor's failure has ended may have been replaced.
        return workers.size() <= threads || fails
                ? RIGHT
                : Finding.of(
                        Finding.Kind.RULE_VIOLATION,
                        "The actors ran in more threads than they may have.",
                        new Detail("expected", "at most " + threads + " threads"),
                        new Detail("actual", workers.size() + " threads"));
    }

    private Finding sender(Log.Entry entry) {
        senders.add(entry.thread());
        return RIGHT;
    }

    private Finding begin(Log.Entry entry) {
        int actor = index(entry.whole(0), open.length);
        int sender = index(entry.whole(1), failures.length);
        int number = (int) entry.whole(2);
        workers.add(entry.thread());
        if (senders.contains(entry.thread())) {
            return Finding.wrong("A message was handled by the thread that had sent it, inside tell.");
        }
        if (open[actor]) {
            return Finding.of(
                    Finding.Kind.RACE,
                    "An actor got a message while it was handling another one.",
                    new Detail("actor", "" + actor));
        }
        if (number <= last[actor][sender]) {
            return Finding.wrong(
                    number == last[actor][sender]
                            ? "An actor got a message twice."
                            : "An actor got two messages of one sender in the wrong order.",
                    new Detail("actor", "" + actor),
                    new Detail("first", "message " + last[actor][sender]),
                    new Detail("then", "message " + number));
        }
        open[actor] = true;
        last[actor][sender] = number;
        return RIGHT;
    }

    private Finding end(Log.Entry entry) {
        int actor = index(entry.whole(0), open.length);
        open[actor] = false;
        ended++;
        count[actor]++;
        if (entry.whole(1) != count[actor]) {
            return Finding.wrong(
                    "What an actor remembers is wrong: its behavior must stay until it fails, and be a fresh one then.",
                    new Detail("actor", "" + actor),
                    new Detail("expected", "message " + count[actor] + " of this behavior"),
                    new Detail("actual", "message " + entry.whole(1)));
        }
        if (entry.name().equals("fail")) {
            count[actor] = 0;
        }
        return RIGHT;
    }

    private Finding quiet(int letters, Log log, Log.Entry quiet) {
        if (ended == letters) {
            return RIGHT;
        }
        boolean goesOn = log.entries().stream()
                .anyMatch(each -> each.number() > quiet.number() && !each.name().equals("sender"));
        return goesOn
                ? Early.quiescence()
                : Finding.wrong(
                        "awaitQuiescence returned, but not all messages have been handled.",
                        new Detail("expected", letters + " messages"),
                        new Detail("actual", ended + " messages"));
    }

    private static int index(long value, int length) {
        if (value < 0 || value >= length) {
            throw new Malformed("no index " + value);
        }
        return (int) value;
    }
}
