package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import forkyard.engine.Cpuset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Litmus tests in real containers. What is forbidden never comes, on whatever machine; what is surprising need not come. */
@TestInstance(Lifecycle.PER_CLASS)
class LitmusTablesTest {
    private RealJudge judge;

    @BeforeAll
    void open() throws Exception {
        assumeThat(Cpuset.ofThisProcess().size()).isGreaterThanOrEqualTo(Litmus.CORES);
        judge = new RealJudge();
    }

    @AfterAll
    void close() {
        if (judge != null) {
            judge.close();
        }
    }

    @Test
    void volatileStoreBufferingNeverShowsTwoZeros() throws Exception {
        Map<String, Long> table = judge.litmus().observe("StoreBufferingVolatile");

        assertThat(table.keySet()).isNotEmpty().isSubsetOf("0, 1", "1, 0", "1, 1");
        assertThat(table.values()).allSatisfy(count -> assertThat(count).isPositive());
    }

    @Test
    void aVolatileFlagIsSeenByAll() throws Exception {
        assertThat(judge.litmus().observe("StaleFlagVolatile"))
                .containsEntry("seen", 8L)
                .containsEntry("never seen", 0L);
    }

    @Test
    void allOfThePlainFlagsAreCounted() throws Exception {
        Map<String, Long> table = judge.litmus().observe("StaleFlag");

        assertThat(table.keySet()).containsExactlyInAnyOrder("seen", "never seen");
        assertThat(table.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(8);
    }

    @Test
    void aTestThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> judge.litmus().observe("Flag2"))
                .isInstanceOf(JudgeFault.class)
                .hasMessageContaining("Flag2");
    }
}
