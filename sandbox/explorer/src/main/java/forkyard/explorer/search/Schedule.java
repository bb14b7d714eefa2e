package forkyard.explorer.search;

import forkyard.explorer.run.Switches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How threads take turns, as a short text that travels: {@code 0:12 1:5 0:20 w2} says that thread 0 runs until it has passed 12 points, then
 * thread 1 until 5, then thread 0 until 20, and that the first {@code notify} that had a choice woke thread 2. Threads are numbered in the
 * order in which they were started, the main thread is 0. After the last turn whoever runs goes on while it can, then the lowest number.
 *
 * @param turns in order
 * @param woken threads, in order
 */
public record Schedule(List<Turn> turns, List<Integer> woken) {
    /** To be raised whenever a program may pass other points than before: then schedules of before mean something else. */
    public static final int VERSION = 1;

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
        return new Schedule(turns, Arrays.stream(switches.woken()).boxed().toList());
    }

    /**
     * Reads what {@link #toString} has written.
     *
     * @throws IllegalArgumentException naming the part that cannot be read
     */
    public static Schedule parse(String text) {
        List<Turn> turns = new ArrayList<>();
        List<Integer> woken = new ArrayList<>();
        for (String part : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            int colon = part.indexOf(':');
            if (part.startsWith("w")) {
                woken.add(number(part.substring(1), part));
            } else if (colon > 0) {
                turns.add(new Turn(number(part.substring(0, colon), part), number(part.substring(colon + 1), part)));
            } else {
                throw unreadable(part);
            }
        }
        return new Schedule(turns, woken);
    }

    private static int number(String digits, String part) {
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw unreadable(part);
        }
        return Integer.parseInt(digits);
    }

    private static IllegalArgumentException unreadable(String part) {
        return new IllegalArgumentException(
                "the schedule has the part '" + part + "', which is neither THREAD:POINTS nor wTHREAD");
    }

    @Override
    public String toString() {
        String all =
                turns.stream().map(turn -> turn.thread() + ":" + turn.until()).collect(Collectors.joining(" "));
        return all + woken.stream().map(thread -> " w" + thread).collect(Collectors.joining());
    }
}
