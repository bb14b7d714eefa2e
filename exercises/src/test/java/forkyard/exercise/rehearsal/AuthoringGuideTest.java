package forkyard.exercise.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.ExerciseReader;
import forkyard.exercise.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of {@code docs/authoring.md}, followed to the letter. */
class AuthoringGuideTest {
    /** A path in a line of its own, or at the start of one, and the fenced block after it. */
    private static final Pattern FILE = Pattern.compile(
            "(?m)^`([\\w./-]+\\.(?:yaml|md|java))`[^\\n]*\\n(?:\\n[^`\\n][^\\n]*\\n)?\\n(`{3,4})\\w+\\n(.*?)^\\2$",
            Pattern.DOTALL);

    @TempDir
    Path temporary;

    @Test
    void theWorkedExampleIsSoundAndItsSubmissionsEndAsTheirFoldersSay() throws Exception {
        Path folder = temporary.resolve("tally-votes");
        write(Files.readString(Path.of("../docs/authoring.md")), folder);

        Reading reading = ExerciseReader.read(folder);

        assertThat(reading).as(reading.toString()).isInstanceOfSatisfying(Reading.Sound.class, sound -> {
            assertThat(sound.exercise().examples()).hasSize(3);
            assertThat(sound.exercise().examples()).allSatisfy(example -> {
                Rehearsal rehearsal = new Rehearsal(sound.exercise());
                RehearsalTest.rehearse(rehearsal, example);
            });
        });
    }

    private static void write(String guide, Path folder) throws IOException {
        Matcher matcher = FILE.matcher(guide.substring(0, guide.indexOf("## The folder")));
        while (matcher.find()) {
            Path file = folder.resolve(matcher.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, matcher.group(3));
        }
    }
}
