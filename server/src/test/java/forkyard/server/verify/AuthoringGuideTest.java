package forkyard.server.verify;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.engine.Engine;
import forkyard.engine.EngineSettings;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.exercise.ExerciseReader;
import forkyard.exercise.Reading;
import forkyard.server.judge.ContainerJudge;
import forkyard.server.judge.JudgeSizes;
import forkyard.server.judge.measure.Calibrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of {@code docs/authoring.md}, followed to the letter. */
class AuthoringGuideTest {
    private static final Path GUIDE = Path.of("../docs/authoring.md");

    /** A path at the start of a line, perhaps a paragraph about it, and the fenced block after it. */
    private static final Pattern FILE = Pattern.compile(
            "(?m)^`([\\w./-]+\\.(?:yaml|md|java))`[^\\n]*\\n(?:\\n[^`\\n][^\\n]*\\n)?\\n(`{3,4})\\w+\\n(.*?)^\\2$",
            Pattern.DOTALL);

    @TempDir
    Path temporary;

    @Test
    void theWorkedExampleIsSoundAndItsSubmissionsGetTheVerdictsOfTheirFolders() throws Exception {
        Exercise exercise = followed();
        EngineSettings settings = EngineSettings.fromSystem();
        try (Engine engine = Engine.connect(settings)) {
            engine.awaitUp(Duration.ofSeconds(60));
            try (ContainerJudge judge = ContainerJudge.open(
                    engine, settings.image(), JudgeSizes.ofThisMachine(), new Calibrations(temporary))) {
                List<Verified> verified = new Verifier(judge, new SecureRandom()).verify(List.of(exercise), each -> {});

                assertThat(verified).hasSize(3);
                assertThat(verified)
                        .allSatisfy(each -> assertThat(each.match())
                                .as(
                                        "%s: %s",
                                        each.example().name(), each.judgement().verdict())
                                .isEqualTo(Verified.Match.AS_NAMED));
            }
        }
    }

    private Exercise followed() throws IOException {
        String guide = Files.readString(GUIDE);
        Path folder = temporary.resolve("tally-votes");
        Matcher matcher = FILE.matcher(guide.substring(0, guide.indexOf("## The folder")));
        while (matcher.find()) {
            Path file = folder.resolve(matcher.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, matcher.group(3));
        }
        Reading reading = ExerciseReader.read(folder);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Sound.class);
        Exercise exercise = ((Reading.Sound) reading).exercise();
        assertThat(exercise.examples())
                .extracting(ExampleSubmission::verdicts)
                .containsExactly(List.of("ACCEPTED"), List.of("RACE"), List.of("WRONG-ANSWER"));
        return exercise;
    }
}
