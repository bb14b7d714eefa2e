package forkyard.explorer.search;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.explorer.search.Schedule.Turn;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScheduleRoundTripTest {
    @Property
    void readsWhatItWrites(@ForAll("schedules") Schedule schedule) {
        assertThat(Schedule.parse(schedule.toString())).isEqualTo(schedule);
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 999_999_999);
        Arbitrary<Turn> turns = Combinators.combine(numbers, numbers).as(Turn::new);
        return Combinators.combine(turns.list().ofMaxSize(20), numbers.list().ofMaxSize(4), numbers)
                .as(Schedule::new);
    }
}
