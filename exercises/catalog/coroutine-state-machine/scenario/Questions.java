import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * One machine's questions. The k-th question in state i is answered by what stands in the table at (i + k) modulo its length.
 */
final class Questions implements Decide {
    private final int[] table;
    private final Desk desk;
    private final List<String> asked = new ArrayList<>();

    /** Where questions go that are not answered at once. */
    @FunctionalInterface
    interface Desk {
        void put(CompletableFuture<Integer> question, int answer);
    }

    Questions(int[] table, Desk desk) {
        this.table = table;
        this.desk = desk;
    }

    @Override
    public CompletableFuture<Integer> next(String state) {
        int answer = answer(state, asked.size());
        asked.add(state);
        CompletableFuture<Integer> question = new CompletableFuture<>();
        desk.put(question, answer);
        return question;
    }

    String[] asked() {
        return asked.toArray(String[]::new);
    }

    int count() {
        return asked.size();
    }

    /** A state that does not exist leads to the end. */
    private int answer(String state, int count) {
        boolean exists = state != null && state.matches("s\\d{1,6}");
        return exists ? table[(Integer.parseInt(state.substring(1)) + count) % table.length] : -1;
    }
}
