package forkyard.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CatalogTest {
    static final Path CATALOG = Path.of("catalog").toAbsolutePath();

    @Test
    void everyExerciseOfTheCatalogIsSound() throws IOException {
        Catalog catalog = Catalog.load(CATALOG);

        assertThat(catalog.faulty().stream().flatMap(each -> each.problems().stream()))
                .isEmpty();
        assertThat(catalog.exercises())
                .extracting(Exercise::slug)
                .contains("hello-threads", "speedup-laws")
                .isSorted();
        assertThat(catalog.find("hello-threads")).isPresent();
        assertThat(catalog.find("no-such-exercise")).isEmpty();
    }
}
