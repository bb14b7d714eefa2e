package forkyard.server.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RankingTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void the_higher_lower_bound_comes_first_not_the_higher_value() {
        List<Ranking.Place> places =
                Ranking.bySpeed(List.of(solve("wide", 1.9, 1.5, 2.3), solve("narrow", 1.8, 1.75, 1.85)));

        assertThat(handles(places)).containsExactly("narrow", "wide");
        assertThat(places).extracting(Ranking.Place::rank).containsExactly(1, 2);
    }

    @Test
    void intervals_that_overlap_the_best_of_a_group_share_it() {
        List<Ranking.Place> places = Ranking.bySpeed(List.of(
                solve("a", 1.90, 1.85, 1.95),
                solve("b", 1.84, 1.80, 1.88),
                solve("c", 1.80, 1.77, 1.83),
                solve("d", 1.75, 1.70, 1.80)));

        assertThat(handles(places)).containsExactly("a", "b", "c", "d");
        assertThat(places).extracting(Ranking.Place::group).containsExactly(1, 1, 2, 2);
    }

    @Test
    void each_account_counts_with_its_best() {
        UUID ada = UUID.randomUUID();

        List<Ranking.Place> places = Ranking.bySpeed(List.of(
                solve(ada, "ada", "m", NOON, 1.9, 1.85, 1.95),
                solve(ada, "ada", "m", NOON, 1.5, 1.45, 1.55),
                solve("bob", 1.7, 1.65, 1.75)));

        assertThat(handles(places)).containsExactly("ada", "bob");
    }

    @Test
    void machine_classes_are_ranked_apart() {
        UUID ada = UUID.randomUUID();

        List<Ranking.Place> places = Ranking.bySpeed(List.of(
                solve(ada, "ada", "new machine", NOON, 1.9, 1.85, 1.95),
                solve(ada, "ada", "old machine", NOON, 1.5, 1.45, 1.55),
                solve(UUID.randomUUID(), "bob", "old machine", NOON, 1.7, 1.65, 1.75)));

        assertThat(handles(places)).containsExactly("ada", "bob", "ada");
        assertThat(places).extracting(Ranking.Place::rank).containsExactly(1, 1, 2);
        assertThat(places).extracting(Ranking.Place::group).containsExactly(1, 1, 2);
    }

    @Test
    void of_two_equals_the_earlier_comes_first() {
        List<Ranking.Place> places = Ranking.bySpeed(List.of(
                solve(UUID.randomUUID(), "late", "m", NOON.plusSeconds(9), 1.9, 1.85, 1.95),
                solve(UUID.randomUUID(), "early", "m", NOON, 1.9, 1.85, 1.95)));

        assertThat(handles(places)).containsExactly("early", "late");
    }

    @Test
    void what_was_not_measured_is_not_ranked_by_speed() {
        assertThat(Ranking.bySpeed(List.of(solve(UUID.randomUUID(), "ada", "m", NOON, null))))
                .isEmpty();
    }

    @Test
    void where_speed_is_not_scored_the_first_to_solve_comes_first() {
        UUID ada = UUID.randomUUID();

        List<Ranking.Place> places = Ranking.byTime(List.of(
                solve(UUID.randomUUID(), "bob", "m", NOON.plusSeconds(5), null),
                solve(ada, "ada", "m", NOON.plusSeconds(9), null),
                solve(ada, "ada", "m", NOON, null)));

        assertThat(handles(places)).containsExactly("ada", "bob");
        assertThat(places).extracting(Ranking.Place::rank).containsExactly(1, 2);
    }

    private static List<String> handles(List<Ranking.Place> places) {
        return places.stream().map(place -> place.solve().handle()).toList();
    }

    private static Solve solve(String handle, double value, double low, double high) {
        return solve(UUID.randomUUID(), handle, "m", NOON, value, low, high);
    }

    private static Solve solve(
            UUID account, String handle, String machine, Instant at, double value, double low, double high) {
        return solve(account, handle, machine, at, new Solve.Speed(2, value, low, high));
    }

    private static Solve solve(UUID account, String handle, String machine, Instant at, Solve.@Nullable Speed speed) {
        return new Solve(UUID.randomUUID(), account, handle, machine, at, speed);
    }
}
