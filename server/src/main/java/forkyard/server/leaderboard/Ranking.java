package forkyard.server.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts solves in order. Speeds are compared within one machine class only, by the lower bound of their intervals, each
 * account with its best. Since two speeds whose intervals overlap may well be the same, ranks come in groups: a group begins
 * with its best and takes in all that follow whose interval reaches up to that one's lower bound.
 */
final class Ranking {
    private Ranking() {}

    /** A solve and its place; {@code rank} and {@code group} count from 1 within a machine class. */
    record Place(int rank, int group, Solve solve) {}

    /** By speed; solves without a measured one are left out. Machine classes follow one another by name. */
    static List<Place> bySpeed(List<Solve> solves) {
        Map<String, List<Solve>> classes = solves.stream()
                .filter(solve -> solve.speed() != null)
                .collect(Collectors.groupingBy(Solve::machineClass, java.util.TreeMap::new, Collectors.toList()));
        List<Place> places = new ArrayList<>();
        for (List<Solve> comparable : classes.values()) {
            places.addAll(grouped(
                    best(comparable, Comparator.comparingDouble(Ranking::low).reversed())));
        }
        return places;
    }

    /** By who was first; each in a group of their own. */
    static List<Place> byTime(List<Solve> solves) {
        List<Place> places = new ArrayList<>();
        for (Solve solve : best(solves, Comparator.comparing(Solve::at))) {
            int rank = places.size() + 1;
            places.add(new Place(rank, rank, solve));
        }
        return places;
    }

    private static List<Solve> best(Collection<Solve> solves, Comparator<Solve> order) {
        Map<UUID, Solve> byAccount = new HashMap<>();
        Comparator<Solve> better = order.thenComparing(Solve::at).thenComparing(Solve::submission);
        for (Solve solve : solves) {
            byAccount.merge(solve.account(), solve, (a, b) -> better.compare(a, b) <= 0 ? a : b);
        }
        return byAccount.values().stream().sorted(better).toList();
    }

    private static List<Place> grouped(List<Solve> ordered) {
        List<Place> places = new ArrayList<>();
        Solve leader = null;
        int group = 0;
        for (Solve solve : ordered) {
            if (leader == null || high(solve) < low(leader)) {
                leader = solve;
                group++;
            }
            places.add(new Place(places.size() + 1, group, solve));
        }
        return places;
    }

    private static double low(Solve solve) {
        return speed(solve).low();
    }

    private static double high(Solve solve) {
        return speed(solve).high();
    }

    private static Solve.Speed speed(Solve solve) {
        Solve.@Nullable Speed speed = solve.speed();
        if (speed == null) {
            throw new IllegalArgumentException("Solve without a speed: " + solve);
        }
        return speed;
    }
}
