package forkyard.server.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RematchOrderTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final UUID EARLIER = new UUID(0, 1);
    private static final UUID LATER = new UUID(0, 2);

    private final UUID ada = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();
    private final UUID eve = UUID.randomUUID();

    @Test
    void places_go_by_the_lower_bound_and_are_shared_where_intervals_overlap() {
        Map<UUID, RematchOrder.Place> places = RematchOrder.newest(List.of(
                figure(EARLIER, bob, 1.75, 1.85), figure(EARLIER, eve, 1.5, 1.6), figure(EARLIER, ada, 1.8, 1.9)));

        assertThat(place(places, ada)).isEqualTo(1);
        assertThat(place(places, bob)).isEqualTo(1);
        assertThat(place(places, eve)).isEqualTo(3);
        assertThat(at(places, eve).of()).isEqualTo(3);
    }

    @Test
    void who_was_out_has_no_place_and_does_not_count() {
        Map<UUID, RematchOrder.Place> places = RematchOrder.newest(List.of(
                new Rematched(EARLIER, ada, NOON, null, "LEAK", "A thread was left."), figure(EARLIER, bob, 1.5, 1.6)));

        assertThat(place(places, ada)).isNull();
        assertThat(place(places, bob)).isEqualTo(1);
        assertThat(at(places, bob).of()).isEqualTo(1);
    }

    @Test
    void each_stands_where_it_came_in_its_newest_rematch() {
        Map<UUID, RematchOrder.Place> places = RematchOrder.newest(List.of(
                figure(LATER, bob, 1.9, 1.95),
                figure(LATER, ada, 1.7, 1.75),
                figure(EARLIER, ada, 1.8, 1.85),
                figure(EARLIER, bob, 1.6, 1.65),
                figure(EARLIER, eve, 1.4, 1.45)));

        assertThat(place(places, bob)).isEqualTo(1);
        assertThat(place(places, ada)).isEqualTo(2);
        assertThat(at(places, ada).of()).isEqualTo(2);
        assertThat(place(places, eve)).isEqualTo(3);
        assertThat(at(places, eve).of()).isEqualTo(3);
    }

    private static @Nullable Integer place(Map<UUID, RematchOrder.Place> places, UUID submission) {
        return at(places, submission).place();
    }

    private static RematchOrder.Place at(Map<UUID, RematchOrder.Place> places, UUID submission) {
        return Objects.requireNonNull(places.get(submission));
    }

    private static Rematched figure(UUID rematch, UUID submission, double low, double high) {
        Instant at = rematch.equals(LATER) ? NOON.plusSeconds(60) : NOON;
        return new Rematched(rematch, submission, at, new Solve.Speed(2, (low + high) / 2, low, high), null, null);
    }
}
