package forkyard.server.judge.mpi;

import static forkyard.wire.CallKind.RECV;
import static forkyard.wire.CallKind.SEND;
import static org.assertj.core.api.Assertions.assertThat;

import forkyard.wire.RankCall;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MatchingPropertyTest {
    /** What is sent and received in order meets in order, whatever the tags, and whoever receives from anybody. */
    @Property(tries = 200)
    void messagesMeetInTheOrderOfTheirSending(
            @ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> tags,
            @ForAll @IntRange(min = 2, max = 4) int ranks) {
        Told told = Told.processes(ranks);
        for (int i = 0; i < tags.size(); i++) {
            told.does(1 + i % (ranks - 1), SEND, 0, tags.get(i));
        }
        for (int i = 0; i < tags.size(); i++) {
            told.ends(0, told.begins(0, RECV, -1, -1), 1 + i % (ranks - 1), tags.get(i));
        }

        List<RankCall> trace = told.world.trace();
        for (int i = 0; i < tags.size(); i++) {
            RankCall receive = trace.get(i);
            assertThat(receive.peer()).isEqualTo(1 + i % (ranks - 1));
            assertThat(receive.partner()).isEqualTo(i / (ranks - 1));
        }
        assertThat(trace.stream().filter(call -> call.partner() < 0)).isEmpty();
    }
}
