package forkyard.explorer.suite;

import forkyard.explorer.search.Exploration.Points;
import forkyard.explorer.search.Exploration.Searched;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of exploring a program of the suite. From one JVM to another it travels as a line.
 *
 * @param program {@code Counting.plain}
 * @param outcome a name of {@link Wrong.As}, or {@link SuiteMain#NOTHING}
 * @param millis without the start of the JVM
 * @param schedules that were run, all together
 * @param schedule that shows it; empty if none does
 * @param told what was found, in words; empty if nothing was
 */
public record Explored(
        String program,
        String outcome,
        long millis,
        int schedules,
        String schedule,
        List<Searched> searched,
        String told) {
    private static final int FIELDS = 7;

    String line() {
        String parts = searched.stream()
                .map(part -> part.points() + ":" + part.preemptions() + ":" + part.schedules() + ":" + part.exhausted())
                .collect(Collectors.joining(" "));
        return String.join(
                "\t", program, outcome, Long.toString(millis), Integer.toString(schedules), schedule, parts, told);
    }

    /**
     * Of one program.
     *
     * @param lines all that {@link SuiteMain} said; where that is not its one line, it is the outcome
     */
    public static Explored parse(String program, List<String> lines) {
        return lines.size() == 1 && lines.getFirst().startsWith(program + "\t")
                ? parse(lines.getFirst())
                : new Explored(program, "no answer but " + lines, 0, 0, "", List.of(), "");
    }

    /** @throws IllegalArgumentException if it is no line of {@link SuiteMain} */
    static Explored parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("instead of a program and what came of it, the explorer said: " + line);
        }
        return new Explored(
                fields[0],
                fields[1],
                Long.parseLong(fields[2]),
                Integer.parseInt(fields[3]),
                fields[4],
                Stream.of(fields[5].split(" "))
                        .filter(part -> !part.isEmpty())
                        .map(Explored::part)
                        .toList(),
                fields[6]);
    }

    private static Searched part(String part) {
        String[] fields = part.split(":");
        return new Searched(
                Points.valueOf(fields[0]),
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Boolean.parseBoolean(fields[3]));
    }
}
