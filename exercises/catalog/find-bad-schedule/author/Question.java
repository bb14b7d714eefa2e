import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is asked about a program.
 *
 * @param variables null if a deadlock is looked for
 * @param rows values of the variables in the end
 * @param among whether an end is bad if it is one of the rows, or if it is none
 */
record Question(String[][] threads, String[] variables, int[][] rows, boolean among) {
    static Question deadlock(String[]... threads) {
        return new Question(threads, null, new int[0][], true);
    }

    /** Can this variable be this in the end? */
    static Question ends(String variable, int value, String[]... threads) {
        return new Question(threads, new String[] {variable}, new int[][] {{value}}, true);
    }

    /** Can this variable be anything else in the end? */
    static Question endsOtherThan(String variable, int value, String[]... threads) {
        return new Question(threads, new String[] {variable}, new int[][] {{value}}, false);
    }

    /** As it crosses to the scenario. */
    List<Object> crossing() {
        return isDeadlock() ? List.of((Object) threads) : List.of(threads, variables, rows, among);
    }

    static Question crossed(Object crossing) {
        List<?> parts = (List<?>) crossing;
        String[][] threads = (String[][]) parts.getFirst();
        return parts.size() == 1
                ? deadlock(threads)
                : new Question(threads, (String[]) parts.get(1), (int[][]) parts.get(2), (Boolean) parts.get(3));
    }

    boolean isDeadlock() {
        return variables == null;
    }

    boolean isAnsweredBy(Machine machine, int[] state) {
        if (isDeadlock()) {
            return machine.isStuck(state) && !machine.hasEnded(state);
        }
        int[] values = machine.values(state, variables);
        return machine.hasEnded(state) && among == Arrays.stream(rows).anyMatch(row -> Arrays.equals(row, values));
    }

    String show() {
        if (isDeadlock()) {
            return "deadlock(…)";
        }
        String ends = Arrays.stream(rows).map(this::show).collect(Collectors.joining(" or "));
        return "badSchedule(…), where bad is: " + (among ? ends : "anything but " + ends);
    }

    private String show(int[] row) {
        return IntStream.range(0, row.length).mapToObj(i -> variables[i] + " = " + row[i]).collect(Collectors.joining(", "));
    }

    /** A line for each thread. */
    String program() {
        return IntStream.range(0, threads.length)
                .mapToObj(i -> i + ": " + String.join("; ", threads[i]))
                .collect(Collectors.joining("\n"));
    }
}
