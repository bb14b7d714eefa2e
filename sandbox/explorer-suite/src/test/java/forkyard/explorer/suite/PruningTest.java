package forkyard.explorer.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the search leaves out is nothing that a program could show. */
class PruningTest {
    private static final int PROGRAMS = 60;

    @Test
    void seesAllThatMadeUpProgramsCanDoWithTwoPreemptions() throws Exception {
        long seed = new SplittableRandom().nextLong();
        List<String> lines = ExplorerJvm.run(PruningMain.class, Integer.toString(PROGRAMS), Long.toString(seed));
        assertThat(lines).as("seed %d", seed).noneMatch(line -> line.startsWith("MISSED"));
        String[] compared = lines.getLast().split("\t", -1);
        assertThat(compared[0]).as("%s", lines).isEqualTo("COMPARED");
        assertThat(Integer.parseInt(compared[1])).isGreaterThan(PROGRAMS / 2);
        assertThat(Long.parseLong(compared[3])).isLessThan(Long.parseLong(compared[2]) / 2);
    }
}
