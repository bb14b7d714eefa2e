package forkyard.server.judge.explore;

import forkyard.exercise.Exercise;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schedule as it travels, with all that it depends on: {@code x1/25.0.3/bounded-buffer/1-0123456789ab/c2/0:12,1:5,w2}.
 *
 * @param explorer its version
 * @param jdk its version
 * @param exercise slug
 * @param version of the exercise
 * @param number of the case among those that are explored, from 1
 * @param schedule as the explorer writes it: {@code 0:12 1:5 w2}
 */
public record ScheduleCode(int explorer, String jdk, String exercise, String version, int number, String schedule) {
    private static final int LONGEST = 20_000;
    private static final Pattern CODE = Pattern.compile(
            "x(\\d{1,6})/([\\w.]{1,40})/([a-z0-9-]{1,100})/([\\w.-]{1,100})/c(\\d{1,4})/((?:[ws0-9:]+(?:,[ws0-9:]+)*)?)");

    /**
     * Reads what {@link #toString} has written.
     *
     * @throws IllegalArgumentException saying what one looks like, if it is none
     */
    public static ScheduleCode parse(String text) {
        Matcher matcher = CODE.matcher(text.strip());
        if (text.length() > LONGEST || !matcher.matches()) {
            throw new IllegalArgumentException(
                    "This is no schedule of Forkyard's. One looks like x1/25.0.3/bounded-buffer/1-0123456789ab/c2/0:12,1:5,w2;"
                            + " copy it whole from a verdict.");
        }
        return new ScheduleCode(
                Integer.parseInt(matcher.group(1)),
                matcher.group(2),
                matcher.group(3),
                matcher.group(4),
                Integer.parseInt(matcher.group(5)),
                matcher.group(6).replace(',', ' '));
    }

    /**
     * This schedule, if it is of this exercise, in whatever version.
     *
     * @throws IllegalArgumentException if it is not
     */
    public ScheduleCode of(Exercise wanted) {
        if (!exercise.equals(wanted.slug())) {
            throw new IllegalArgumentException(
                    "The schedule is of the exercise " + exercise + ", not of " + wanted.slug() + ".");
        }
        if (wanted.exploring().isEmpty()) {
            throw new IllegalArgumentException("No schedules of " + wanted.slug() + " are explored.");
        }
        return this;
    }

    /** In what it differs from what is there, in words; empty if it fits. */
    Optional<String> misfit(ScheduleCode here) {
        if (explorer != here.explorer) {
            return Optional.of("version " + explorer + " of the explorer, and here is version " + here.explorer);
        }
        if (!jdk.equals(here.jdk)) {
            return Optional.of("JDK " + jdk + ", and here is JDK " + here.jdk);
        }
        return version.equals(here.version)
                ? Optional.empty()
                : Optional.of("version " + version + " of the exercise, and here is version " + here.version);
    }

    @Override
    public String toString() {
        return "x" + explorer + "/" + jdk + "/" + exercise + "/" + version + "/c" + number + "/"
                + schedule.replace(' ', ',');
    }
}
