package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, CPU sets and profiles. */
class DescriptionsTest {
    private static final Cpuset TWO = new Cpuset(List.of(0, 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0-3,8 | 0,1,2,3,8
            5     | 5
            3,1-2 | 1,2,3
            0,0   | 0
            """)
    void aCpuSetReadsTheKernelsNotation(String text, String numbers) {
        assertThat(Cpuset.parse(text)).hasToString(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1-", "-1", "3-1", "1,,2", "99999"})
    void aCpuSetRefusesAnythingElse(String text) {
        assertThatThrownBy(() -> Cpuset.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CPU set");
    }

    @Test
    void theCpusOfThisProcessAreThoseTheJvmSees() {
        assertThat(Cpuset.ofThisProcess().size())
                .isGreaterThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 64, , 4096, memory",
        "99999999999999, 64, , 4096, memory",
        "67108864, 1, , 4096, threads",
        "67108864, 64, 0, 4096, cores",
        "67108864, 64, 2.5, 4096, cores",
        "67108864, 64, NaN, 4096, cores",
        "67108864, 64, , 0, /tmp",
        "67108864, 64, , 67108865, /tmp"
    })
    void limitsThatLimitNothingAreRefusedByName(long memory, int pids, Double cores, long tmpfs, String name) {
        OptionalDouble quota = cores == null ? OptionalDouble.empty() : OptionalDouble.of(cores);
        assertThatThrownBy(() -> new Limits(memory, pids, TWO, quota, tmpfs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xmx1g", "@/some/file", "-cp", "-jar", "--module-path", "-Dx=\n-XX:x", "Main", ""})
    void aProfileTakesOnlyFlagsOfTheJvm(String flag) {
        // --module-path takes its value as another argument, which then is no flag
        List<String> flags = flag.equals("--module-path") ? List.of(flag, "/tmp") : List.of(flag);
        assertThatThrownBy(() -> new Profile<>("x", Program.RUNNER, flags, Limits.of(Limits.MIB << 6, 64)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no single JVM flag");
    }

    @Test
    void equalProfilesShareAPool() {
        assertThat(new Profile<>("x", Program.RUNNER, List.of("-Xmx1g"), Limits.of(Limits.MIB << 6, 64)))
                .isEqualTo(new Profile<>("x", Program.RUNNER, List.of("-Xmx1g"), Limits.of(Limits.MIB << 6, 64)));
    }
}
