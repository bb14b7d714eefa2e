package forkyard.server.exercise;

import forkyard.exercise.Exercise;
import forkyard.exercise.Limits;
import forkyard.exercise.Speed;
import forkyard.wire.SourceFile;
import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiNullable;
import io.javalin.openapi.OpenApiRequired;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON of exercises. */
final class ExerciseViews {
    private ExerciseViews() {}

    @OpenApiName("ExerciseList")
    record ListView(@OpenApiRequired List<SummaryView> exercises) {}

    @OpenApiName("ExerciseSummary")
    record SummaryView(
            @OpenApiRequired String slug,
            @OpenApiRequired String title,
            @OpenApiRequired int difficulty,
            @OpenApiRequired String track,
            @OpenApiRequired String tier,
            @OpenApiRequired String runner,
            @OpenApiRequired boolean scored,
            @OpenApiRequired List<String> needs,
            @OpenApiRequired boolean solved,
            @OpenApiRequired boolean attempted) {
        static SummaryView of(Exercise exercise, Set<String> solved, Set<String> attempted) {
            return new SummaryView(
                    exercise.slug(),
                    exercise.title(),
                    exercise.difficulty(),
                    exercise.track().id(),
                    exercise.tier().id(),
                    exercise.runner().id(),
                    exercise.speed().isPresent(),
                    exercise.needs(),
                    solved.contains(exercise.slug()),
                    attempted.contains(exercise.slug()));
        }
    }

    @OpenApiName("SourceFile")
    record FileView(
            @OpenApiRequired String name, @OpenApiRequired String text) {
        static List<FileView> of(List<SourceFile> files) {
            return files.stream()
                    .map(file -> new FileView(file.name(), file.text()))
                    .toList();
        }
    }

    @OpenApiName("Limits")
    record LimitsView(
            @OpenApiRequired int memoryMiB,
            @OpenApiRequired long wallSeconds,
            @OpenApiRequired int outputKiB,
            @OpenApiRequired int fileKiB,
            @OpenApiRequired int files) {
        static LimitsView of(Limits limits) {
            return new LimitsView(
                    limits.memoryMiB(),
                    Math.max(1, limits.perCase().toSeconds()),
                    limits.outputKiB(),
                    limits.fileKiB(),
                    limits.files());
        }
    }

    @OpenApiName("Exercise")
    record DetailView(
            @OpenApiRequired String slug,
            @OpenApiRequired String title,
            @OpenApiRequired String version,
            @OpenApiRequired int difficulty,
            @OpenApiRequired String track,
            @OpenApiRequired String runner,
            @OpenApiRequired boolean scored,
            @OpenApiRequired List<String> needs,
            @OpenApiRequired String statement,
            @OpenApiRequired List<FileView> files,
            @OpenApiRequired List<FileView> contract,
            @OpenApiRequired LimitsView limits,
            @OpenApiNullable @Nullable Integer parallelism,
            @OpenApiNullable @Nullable Double required,
            @OpenApiNullable @Nullable Double fullMarks,
            @OpenApiNullable @Nullable String bound) {
        static DetailView of(Exercises.Entry entry) {
            Exercise exercise = entry.exercise();
            return new DetailView(
                    exercise.slug(),
                    exercise.title(),
                    exercise.version(),
                    exercise.difficulty(),
                    exercise.track().id(),
                    exercise.runner().id(),
                    exercise.speed().isPresent(),
                    exercise.needs(),
                    entry.statement(),
                    FileView.of(exercise.sources().starter()),
                    FileView.of(exercise.sources().contract()),
                    LimitsView.of(exercise.limits()),
                    exercise.parallelism(),
                    exercise.speed()
                            .map(Speed::required)
                            .map(DetailView::rounded)
                            .orElse(null),
                    exercise.speed()
                            .map(Speed::fullMarks)
                            .map(DetailView::rounded)
                            .orElse(null),
                    exercise.speed().map(speed -> speed.bound().id()).orElse(null));
        }

        /** To be read by people: 1.64, not 1.6400000000000001. */
        private static double rounded(double threshold) {
            return Math.round(threshold * 1000) / 1000.0;
        }
    }
}
