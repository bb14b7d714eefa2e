import forkyard.author.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What one writer is to send. */
final class Mail {
    /** Digits and colons among them, as between the parts of a message. */
    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz 0123456789::";

    private final Program writer;
    private final List<String> texts = new ArrayList<>();
    private int printed;

    Mail(Program writer, int count, int longest, SplittableRandom random) {
        this.writer = writer;
        for (int i = 0; i < count; i++) {
            int length = i == 0 ? longest : i == 1 ? 1 : random.nextInt(1, longest + 1);
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            texts.add(text.toString());
        }
    }

    Program writer() {
        return writer;
    }

    int count() {
        return texts.size();
    }

    /** Hands the writer one text. */
    void hand(int index) throws Exception {
        writer.write(texts.get(index) + "\n");
    }

    void handAll() throws Exception {
        writer.write(String.join("\n", texts) + "\n");
        writer.endInput();
    }

    /** The line that the reader should print next of this writer's; null if there are no more. */
    String next() {
        return printed == texts.size() ? null : writer.process() + " " + texts.get(printed);
    }

    void hasPrinted() {
        printed++;
    }
}
