package forkyard.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Golden folders: {@code src/test/golden/sound} is an exercise; each other folder there changes some of its files, removes those
 * named in {@code remove.txt}, and says in {@code expected.txt} what the reader must find. {@code -Dgolden.write=true} writes
 * what it finds now.
 */
class ExerciseReaderTest {
    private static final Path GOLDEN = Path.of("src/test/golden").toAbsolutePath();

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> findsAllThatIsWrongAtOnce() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.filter(each -> !each.endsWith("sound")).sorted().toList().stream()
                    .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> compare(each)));
        }
    }

    private void compare(Path golden) throws IOException {
        Path folder = sound(golden.getFileName().toString());
        Path change = golden.resolve("change");
        if (Files.isDirectory(change)) {
            copy(change, folder);
        }
        Path remove = golden.resolve("remove.txt");
        if (Files.exists(remove)) {
            for (String each : Files.readAllLines(remove)) {
                Files.delete(folder.resolve(each));
            }
        }
        String found = problems(ExerciseReader.read(folder)).stream()
                .map(problem -> problem + "\n")
                .collect(Collectors.joining());
        Path expected = golden.resolve("expected.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isNotEmpty().isEqualTo(Files.readString(expected));
    }

    @Test
    void fillsInWhatIsUsualWhereAKeyIsMissing() throws IOException {
        assertThat(ExerciseReader.read(sound("count-to-ten"))).isInstanceOfSatisfying(Reading.Sound.class, sound -> {
            Exercise exercise = sound.exercise();
            assertThat(exercise.slug()).isEqualTo("count-to-ten");
            assertThat(exercise.version()).matches("1-[0-9a-f]{12}");
            assertThat(exercise.tier()).isEqualTo(Tier.CORE);
            assertThat(exercise.needs()).isEmpty();
            assertThat(exercise.contract()).isEqualTo(new Contract.ImplementsInterface("Counter"));
            assertThat(exercise.parallelism()).isEqualTo(2);
            assertThat(exercise.speed()).isEmpty();
            assertThat(exercise.limits().memoryMiB()).isEqualTo(256);
            assertThat(exercise.jvm()).isEqualTo(new Jvm(Jvm.Collector.SERIAL, false, List.of()));
            assertThat(exercise.examples())
                    .containsExactly(new ExampleSubmission(
                            List.of("ACCEPTED"),
                            "plain",
                            List.of(new forkyard.wire.SourceFile(
                                    "Solution.java", "public final class Solution implements Counter {}\n"))));
            assertThat(exercise.reservedTypes()).containsExactly("Adapter", "Check", "Counter", "Generate");
        });
    }

    @Test
    void asksForHalfOfTheExpectedGainButNeverMoreThanTwoCoresCanGive() throws IOException {
        assertThat(speed("expected: 1.8"))
                .isEqualTo(new Speed(Speed.Bound.CPU, 1000, 1.8, 1.4, 1.64, OptionalDouble.empty()));
        assertThat(speed("expected: 2.4").required()).isEqualTo(1.6);
        assertThat(speed("expected: 1.8\n  required: 1.2\n  full-marks: 1.5\n  balance: 1.3"))
                .isEqualTo(new Speed(Speed.Bound.CPU, 1000, 1.8, 1.2, 1.5, OptionalDouble.of(1.3)));
        assertThat(speed("expected: 1.9\n  bound: latency").bound()).isEqualTo(Speed.Bound.LATENCY);
    }

    private Speed speed(String keys) throws IOException {
        Path folder = sound("scored");
        Files.writeString(
                folder.resolve("parallel.yaml"),
                "runner: threads\ncontract:\n  interface: Counter\nspeed:\n  size: 1000\n  " + keys + "\n");
        for (String type : List.of("Baseline", "Empty")) {
            Files.writeString(
                    folder.resolve("author/" + type + ".java"),
                    "public final class " + type + " implements Counter {}\n");
        }
        return ((Reading.Sound) ExerciseReader.read(folder)).exercise().speed().orElseThrow();
    }

    @Test
    void theVersionChangesWithWhatDecidesAVerdictAndWithNothingElse() throws IOException {
        Path folder = sound("versioned");
        String before = version(folder);

        Files.writeString(folder.resolve("statement/problem.md"), "Count, please.\n");
        Files.writeString(folder.resolve("submissions/ACCEPTED/plain/Solution.java"), "class Solution {}\n");
        assertThat(version(folder)).isEqualTo(before);

        Files.writeString(folder.resolve("author/Check.java"), "public final class Check { }\n");
        assertThat(version(folder)).startsWith("1-").isNotEqualTo(before);
    }

    private static String version(Path folder) throws IOException {
        return ((Reading.Sound) ExerciseReader.read(folder)).exercise().version();
    }

    @Test
    void neverFollowsALink() throws IOException {
        Path folder = sound("linked");
        Path secret = Files.writeString(temporary.resolve("secret"), "public interface Other {}");
        Files.createSymbolicLink(folder.resolve("contract/Other.java"), secret);
        Files.createSymbolicLink(folder.resolve("scenario"), Files.createDirectory(temporary.resolve("elsewhere")));

        assertThat(problems(ExerciseReader.read(folder)))
                .extracting(Problem::toString)
                .containsExactly(
                        "contract/Other.java: is a link. Put a plain file there.",
                        "scenario: is a link. Put a plain file there.");
    }

    @Test
    void refusesFilesThatAreTooLargeOrNotText() throws IOException {
        Path folder = sound("bytes");
        Files.write(folder.resolve("author/Check.java"), new byte[(1 << 20) + 1]);
        Files.write(folder.resolve("statement/problem.md"), "Zähle.".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(ExerciseReader.read(folder)))
                .extracting(Problem::toString)
                .containsExactly(
                        "author/Check.java: is larger than 1 MiB. "
                                + "Make it smaller; let author/Generate.java make large inputs.",
                        "statement/problem.md: is not UTF-8. Save it as UTF-8.");
    }

    @Test
    void refusesAFolderWhoseNameIsNoSlug() throws IOException {
        assertThat(problems(ExerciseReader.read(sound("Count_To_Ten"))))
                .extracting(Problem::message)
                .containsExactly("the folder's name \"Count_To_Ten\" is no slug");
    }

    @Test
    void aFaultyExerciseKeepsNobodyFromTheOthers() throws IOException {
        sound("one");
        Files.delete(sound("two").resolve("author/Check.java"));

        Catalog catalog = Catalog.load(temporary);

        assertThat(catalog.exercises()).extracting(Exercise::slug).containsExactly("one");
        assertThat(catalog.faulty()).extracting(Reading.Faulty::slug).containsExactly("two");
    }

    private static List<Problem> problems(Reading reading) {
        return switch (reading) {
            case Reading.Sound _ -> List.of();
            case Reading.Faulty faulty -> faulty.problems();
        };
    }

    private Path sound(String slug) throws IOException {
        Path folder = temporary.resolve(slug);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
        }
        copy(GOLDEN.resolve("sound"), folder);
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.write(target, Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
