package forkyard.explorer.search;

import forkyard.explorer.run.Switches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How threads take turns, as a short text that travels: {@code 0:12 1:5 0:20 w2} says that thread 0 runs until it has passed 12 points, then
 * thread 1 until 5, then thread 0 until 20, and that the first {@code notify} that had a choice woke thread 2. Threads are numbered in the
 * order in which they were started, the main thread is 0. After the last turn whoever runs goes on while it can, then the lowest number. A run
 * that would never end is looked at until it has passed so many points: {@code s400}.
 *
 * @param turns in order
 * @param woken threads, in order
 * @param steps points of all threads after which the run is ended; 0 if it ends by itself
 */
public record Schedule(List<Turn> turns, List<Integer> woken, int steps) {
    /** To be raised whenever a program may pass other points than before: then schedules of before mean something else. */
    public static final int VERSION = 2;

    /** Until this thread has passed so many points since its start, or waits, or ends. */
    public record Turn(int thread, int until) {}

    public Schedule {
        turns = List.copyOf(turns);
        woken = List.copyOf(woken);
    }

    static Schedule of(Switches switches) {
        List<Turn> turns = new ArrayList<>();
        for (int turn = 0; turn < switches.count(); turn++) {
            turns.add(new Turn(switches.thread(turn), switches.passed(turn)));
        }
        return new Schedule(turns, Arrays.stream(switches.woken()).boxed().toList(), 0);
    }

    /** The same with other turns. */
    Schedule with(List<Turn> others) {
        return new Schedule(others, woken, steps);
    }

    /** The same, ended after so many points. */
    Schedule until(int end) {
        return new Schedule(turns, woken, end);
    }

    /**
     * Reads what {@link #toString} has written.
     *
     * @throws IllegalArgumentException naming the part that cannot be read
     */
    public static Schedule parse(String text) {
        List<Turn> turns = new ArrayList<>();
        List<Integer> woken = new ArrayList<>();
        int steps = 0;
        for (String part : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            int colon = part.indexOf(':');
            if (part.startsWith("w")) {
                woken.add(number(part.substring(1), part));
            } else if (part.startsWith("s")) {
                steps = number(part.substring(1), part);
            } else if (colon > 0) {
                turns.add(new Turn(number(part.substring(0, colon), part), number(part.substring(colon + 1), part)));
            } else {
                throw unreadable(part);
            }
        }
        return new Schedule(turns, woken, steps);
    }

    private static int number(String digits, String part) {
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw unreadable(part);
        }
        return Integer.parseInt(digits);
    }

    private static IllegalArgumentException unreadable(String part) {
        return new IllegalArgumentException(
                "the schedule has the part '" + part + "', which is neither THREAD:POINTS nor wTHREAD nor sPOINTS");
    }

    @Override
    public String toString() {
        String all =
                turns.stream().map(turn -> turn.thread() + ":" + turn.until()).collect(Collectors.joining(" "));
        return all
                + woken.stream().map(thread -> " w" + thread).collect(Collectors.joining())
                + (steps == 0 ? "" : " s" + steps);
    }
}
