package forkyard.server.judge.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.engine.Engine;
import forkyard.engine.EngineSettings;
import forkyard.engine.Turns;
import forkyard.engine.Warm;
import forkyard.wire.FromCompiler;
import forkyard.wire.SourceFile;
import forkyard.wire.ToCompiler;
import forkyard.wire.ToCompiler.Compile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A real compile server, and less time than javac takes for anything. */
class CompilerTest {
    @Test
    void filesThatTakeTooLongAreGivenUpAndTheNextFindAnotherServer() throws Exception {
        Compile files = new Compile(
                List.of(new SourceFile("Solution.java", "class Solution {}")), List.of(), List.of(), false, List.of());
        try (Engine engine = Engine.connect(EngineSettings.fromSystem());
                Warm<FromCompiler, ToCompiler> servers = engine.warm(Compiler.PROFILE, 1, 100)) {
            engine.awaitUp(Duration.ofSeconds(60));
            Compiler hasty = new Compiler(servers, Duration.ofMillis(1), Turns.ofThisMachine());
            Compiler patient = new Compiler(servers, Duration.ofSeconds(30), Turns.ofThisMachine());

            assertThatThrownBy(() -> hasty.compile(files))
                    .isInstanceOf(Compiler.GaveUp.class)
                    .hasMessageContaining("not done after 0.001 s");
            assertThat(patient.compile(files).classes()).hasSize(1);
        }
    }
}
