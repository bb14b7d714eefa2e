import java.util.ArrayList;
import java.util.List;

/** The way of a machine, by the book: what it visits, and how often it asks. */
record Way(List<String> visited, int questions) {
    /** The k-th question in state i is answered by what stands in the table at (i + k), or at k alone. */
    static Way of(int[] table, int maxSteps, boolean stateCounts) {
        List<String> visited = new ArrayList<>();
        int state = 0;
        int questions = 0;
        visited.add("s0");
        while (questions < maxSteps) {
            int answer = table[((stateCounts ? state : 0) + questions) % table.length];
            questions++;
            if (answer < 0) {
                break;
            }
            state = answer;
            visited.add("s" + state);
        }
        return new Way(visited, questions);
    }

    /** In which states the questions are asked. */
    List<String> asked() {
        return visited.subList(0, questions);
    }
}
