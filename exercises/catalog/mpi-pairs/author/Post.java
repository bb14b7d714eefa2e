import forkyard.author.Asked;
import forkyard.author.mpi.Message;
import forkyard.author.mpi.Secrets;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Tells rank 0 who writes to whom, and expects each rank to print what came to it. */
public final class Post implements Director {
    /** One letter. */
    private record Letter(int from, int to, int tag, byte[] text) {
        String line() {
            return from + " " + tag + " " + text.length + " " + Letters.checksum(text);
        }

        boolean isIn(Message message) {
            return message.from() == from
                    && message.to() == to
                    && message.tag() == tag
                    && message.bytes() >= text.length;
        }
    }

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        int ranks = (Integer) Asked.inputs(asked).get(0);
        long[] secrets = new SplittableRandom((Long) Asked.inputs(asked).get(1))
                .longs(ranks, 1, 1_000_000_000)
                .toArray();
        List<Letter> letters = letters((int[]) Asked.inputs(asked).get(2), secrets);
        World world = programs.world(ranks);
        Secrets.tell(programs, world, secrets);
        world.write(letters.size() + "\n"
                + letters.stream()
                        .map(letter -> letter.from + " " + letter.to + " " + letter.tag + "\n")
                        .collect(Collectors.joining()));
        world.endInput();
        world.endWell();
        for (int rank = 0; rank < ranks; rank++) {
            int me = rank;
            world.expectLines(
                    rank,
                    letters.stream()
                            .filter(letter -> letter.to == me)
                            .sorted(Comparator.comparingInt(Letter::from).thenComparingInt(Letter::tag))
                            .map(Letter::line)
                            .toList());
        }
        return straight(letters, world.trace().messages());
    }

    private static List<Letter> letters(int[] asked, long[] secrets) {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < asked.length; i += 3) {
            int from = asked[i];
            int to = asked[i + 1];
            int tag = asked[i + 2];
            letters.add(new Letter(from, to, tag, Letters.write(secrets[from], to, tag)));
        }
        return letters;
    }

    private static Finding straight(List<Letter> letters, List<Message> messages) {
        for (Letter letter : letters) {
            if (letter.from != letter.to && messages.stream().noneMatch(letter::isIn)) {
                return Finding.of(
                        Kind.RULE_VIOLATION,
                        "The letter from rank " + letter.from + " to rank " + letter.to + " with tag " + letter.tag
                                + " did not go straight from one to the other, in one message with this tag.",
                        new Detail("its bytes", "" + letter.text.length),
                        new Detail(
                                "messages from rank " + letter.from + " to rank " + letter.to,
                                between(letter, messages)));
            }
        }
        return Finding.right();
    }

    private static String between(Letter letter, List<Message> messages) {
        String all = messages.stream()
                .filter(message -> message.from() == letter.from && message.to() == letter.to)
                .limit(20)
                .map(message -> "tag " + message.tag() + ", " + message.bytes() + " bytes")
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }
}
