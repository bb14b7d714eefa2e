package forkyard.explorer.suite;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.explorer.ExplorerJvm;
import java.lang.reflect.Method;
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
    private static final int SCHEDULE = 4;
    private static final int TOLD = 5;

    private static Map<String, String[]> explored;

    @BeforeAll
    static void explore() throws Exception {
        explored = new TreeMap<>();
        for (String line : ExplorerJvm.run(SuiteMain.class)) {
            String[] fields = line.split("\t", -1);
            assertThat(fields).as(line).hasSize(TOLD + 1);
            explored.put(fields[0], fields);
        }
    }

    @TestFactory
    Stream<DynamicTest> isAsItIsNamed() {
        return SuiteMain.programs().stream()
                .map(program -> DynamicTest.dynamicTest(SuiteMain.name(program), () -> {
                    String[] fields = explored.get(SuiteMain.name(program));
                    assertThat(fields[1]).as(fields[TOLD]).isEqualTo(expected(program));
                }));
    }

    private static String expected(Method program) {
        Wrong wrong = program.getAnnotation(Wrong.class);
        return wrong == null ? SuiteMain.NOTHING : wrong.value().name();
    }

    @Test
    void aFailingScheduleFailsEachTimeInFreshJvms() throws Exception {
        List<String> schedules = new ArrayList<>();
        Map<String, String> expected = new TreeMap<>();
        for (String[] fields : explored.values()) {
            boolean fails = !List.of(SuiteMain.NOTHING, Wrong.As.RACE.name(), Wrong.As.NO_VERDICT.name())
                    .contains(fields[1]);
            if (fails && !fields[0].equals("Mischief.spinsWithoutSharing")) { // a third of a second each time
                schedules.add(fields[0] + "=" + fields[SCHEDULE]);
                expected.put(fields[0], fields[1]);
            }
        }
        for (int jvm = 0; jvm < 2; jvm++) {
            Map<String, String> replayed = new TreeMap<>();
            for (String line : ExplorerJvm.run(ReplayMain.class, schedules.toArray(String[]::new))) {
                String[] fields = line.split("\t", -1);
                replayed.put(fields[0], fields[fields.length - 1]);
            }
            assertThat(replayed).isEqualTo(expected);
        }
    }
}
