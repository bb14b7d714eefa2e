package forkyard.server.leaderboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who came where in which rematch. Within one, as on the board, by the lower bound; those whose intervals reach up to the lower bound of
 * the first among them share their place.
 */
final class RematchOrder {
    private RematchOrder() {}

    /**
     * A submission in a rematch.
     *
     * @param place from 1; null if it has no figure
     * @param of how many have one
     */
    record Place(@Nullable Integer place, int of, Rematched rematched) {}

    /** The place of each submission in the newest rematch that it took part in. */
    static Map<UUID, Place> newest(List<Rematched> all) {
        Map<UUID, List<Rematched>> rematches = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(Rematched::at))
                .forEach(each -> rematches
                        .computeIfAbsent(each.rematch(), _ -> new ArrayList<>())
                        .add(each));
        Map<UUID, Place> newest = new HashMap<>();
        rematches
                .values()
                .forEach(one -> places(one)
                        .forEach(place -> newest.put(place.rematched().submission(), place)));
        return newest;
    }

    private static List<Place> places(List<Rematched> one) {
        List<Rematched> ordered = one.stream()
                .filter(each -> each.speed() != null)
                .sorted(Comparator.comparingDouble((Rematched each) -> low(each))
                        .reversed())
                .toList();
        List<Place> places = new ArrayList<>();
        int place = 0;
        double least = Double.POSITIVE_INFINITY;
        for (Rematched each : ordered) {
            Solve.Speed speed = each.speed();
            if (speed != null && speed.high() < least) {
                place = places.size() + 1;
                least = speed.low();
            }
            places.add(new Place(place, ordered.size(), each));
        }
        one.stream()
                .filter(each -> each.speed() == null)
                .forEach(each -> places.add(new Place(null, ordered.size(), each)));
        return places;
    }

    private static double low(Rematched rematched) {
        Solve.Speed speed = rematched.speed();
        return speed == null ? 0 : speed.low();
    }
}
