package forkyard.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Exhibit.Place;
import forkyard.server.judge.Exhibit.ProcessState;
import forkyard.server.judge.Exhibit.ThreadState;
import forkyard.wire.SourceFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProcessesBenchTest {
    private static final SourceFile PAIR =
            new SourceFile("Main.java", "class Main {\nask(); // waits\nhear(); // waits\n}\n");

    @Test
    void nine_of_ten_times_are_no_longer_than_the_ninetieth_percentile() {
        Figures figures = new Figures(
                IntStream.rangeClosed(1, 20).mapToObj(Duration::ofMillis).toList());

        assertThat(figures.ninetieth()).isEqualTo(Duration.ofMillis(18));
        assertThat(new Figures(List.of(Duration.ofMillis(5))).ninetieth()).isEqualTo(Duration.ofMillis(5));
    }

    @Test
    void a_deadlocked_pair_is_named_if_each_process_is_told_with_its_line() {
        assertThat(DeadlockedPair.names(
                        told(
                                "Process 2 (Main) is at Main.java, line 2. Process 9 (Main helper) is at Main.java, line 3."),
                        PAIR))
                .isTrue();
        assertThat(DeadlockedPair.names(told("Process 2 (Main) is at Main.java, line 2."), PAIR))
                .isFalse();
    }

    private static Exhibit.Processes told(String sentence) {
        return new Exhibit.Processes(
                sentence, "", List.of(), List.of(process(2, "Main", 2), process(9, "Main helper", 3)), null, null);
    }

    private static ProcessState process(int number, String command, int line) {
        ThreadState main = new ThreadState("main", "WAITING", null, List.of(new Place("Main.main", "Main.java", line)));
        return new ProcessState(number, 0, command, 0, null, null, 0, List.of(main));
    }

    @Test
    void a_port_that_is_left_open_is_counted() throws IOException {
        long before = Leftovers.listening();
        try (ServerSocket _ = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Leftovers.listening()).isGreaterThan(before);
        }
    }

    @Test
    void more_than_before_is_told_and_fewer_is_not() {
        Leftovers before = new Leftovers(Map.of("pipes", 2L, "containers", 3L));

        assertThat(new Leftovers(Map.of("pipes", 3L, "containers", 1L)).moreThan(before))
                .containsExactly("pipes");
    }
}
