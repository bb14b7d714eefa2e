package forkyard.explorer.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every wrong program of the suite is found wrong in its way, and no right one is. */
class SuiteTest {
    private static Map<String, Explored> explored;

    @BeforeAll
    static void explore() throws Exception {
        explored = new TreeMap<>();
        for (String line : ExplorerJvm.run(SuiteMain.class)) {
            Explored each = Explored.parse(line);
            explored.put(each.program(), each);
        }
    }

    @TestFactory
    Stream<DynamicTest> isAsItIsNamed() {
        return SuiteMain.expected().entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.getKey(), () -> {
                    Explored each = explored.get(expected.getKey());
                    assertThat(each.outcome()).as(each.told()).isEqualTo(expected.getValue());
                }));
    }

    @Test
    void aFailingScheduleFailsEachTimeInFreshJvms() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("20"));
        Map<String, String> expected = new TreeMap<>();
        for (Explored each : explored.values()) {
            if (!each.schedule().isEmpty()
                    && !each.program().equals("Mischief.spinsWithoutSharing")) { // a third of a second each time
                arguments.add(each.program() + "=" + each.schedule());
                expected.put(each.program(), each.outcome());
            }
        }
        for (int jvm = 0; jvm < 2; jvm++) {
            Map<String, String> replayed = new TreeMap<>();
            for (String line : ExplorerJvm.run(ReplayMain.class, arguments.toArray(String[]::new))) {
                String[] fields = line.split("\t", -1);
                replayed.put(fields[0], fields[fields.length - 1]);
            }
            assertThat(replayed).isEqualTo(expected);
        }
    }
}
