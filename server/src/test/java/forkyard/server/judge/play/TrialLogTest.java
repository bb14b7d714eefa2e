package forkyard.server.judge.play;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.wire.Event;
import forkyard.wire.FromRunner.Arrival;
import forkyard.wire.FromRunner.Logged;
import forkyard.wire.FromRunner.Request;
import forkyard.wire.ToRunner.Release;
import org.junit.jupiter.api.Test;

class TrialLogTest {
    private final TrialLog log = new TrialLog();

    @Test
    void eventsAreNumberedInTheOrderOfArrivalWithTheJudgesOwnAmongThem() {
        assertThat(log.add(logged("enter"))).isNull();
        assertThat(log.arrived(new Arrival(1, 7, "greet", 42, "worker"))).isNull();
        log.released(new Release(7, 99));
        assertThat(log.events()).extracting(Event::name).containsExactly("enter", Event.ARRIVED, Event.RELEASED);
        assertThat(log.events()).extracting(Event::number).containsExactly(0, 1, 2);
        assertThat(log.events()).extracting(Event::thread).containsExactly(3L, 42L, 42L);
    }

    @Test
    void requestsAndTheirAnswersAreTheJudgesOwnEvents() {
        Request request = new Request(1, 8, "site", "a", 42, "worker");
        assertThat(log.asked(request)).isNull();
        log.answered(request, true);
        assertThat(log.events()).extracting(Event::name).containsExactly(Event.ASKED, Event.ANSWERED);
        assertThat(log.events()).extracting(Event::threadName).containsOnly("worker");
    }

    @Test
    void anEventOfTheJudgesThatComesFromInsideIsForged() {
        assertThat(log.add(logged(Event.RELEASED))).isInstanceOf(Outcome.Tampered.class);
        assertThat(log.add(logged(Event.ARRIVED))).isInstanceOf(Outcome.Tampered.class);
        assertThat(log.add(logged(Event.ANSWERED))).isInstanceOf(Outcome.Tampered.class);
        assertThat(log.events()).isEmpty();
    }

    @Test
    void aTicketArrivesOnce() {
        assertThat(log.arrived(new Arrival(1, 7, "greet", 42, "worker"))).isNull();
        assertThat(log.arrived(new Arrival(1, 7, "greet", 42, "worker"))).isInstanceOf(Outcome.Tampered.class);
    }

    private static Logged logged(String name) {
        return new Logged(1, 3, "thread", name, new byte[0]);
    }
}
