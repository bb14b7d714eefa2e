package forkyard.server.lesson;

import io.javalin.openapi.OpenApiName;
import io.javalin.openapi.OpenApiNullable;
import io.javalin.openapi.OpenApiRequired;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON of lessons. */
final class LessonViews {
    private LessonViews() {}

    @OpenApiName("LessonList")
    record ListView(@OpenApiRequired List<SummaryView> lessons) {}

    @OpenApiName("LessonSummary")
    record SummaryView(
            @OpenApiRequired String slug,
            @OpenApiRequired String title,
            @OpenApiRequired String summary) {
        static SummaryView of(Lesson lesson) {
            return new SummaryView(lesson.slug(), lesson.title(), lesson.summary());
        }
    }

    @OpenApiName("Lesson")
    record LessonView(
            @OpenApiRequired String slug,
            @OpenApiRequired String title,
            @OpenApiRequired List<SectionView> sections) {
        static LessonView of(Lesson lesson, Observations observations) {
            return new LessonView(
                    lesson.slug(),
                    lesson.title(),
                    lesson.sections().stream()
                            .map(section -> new SectionView(
                                    section.html(),
                                    section.tests().stream()
                                            .map(test -> TestView.of(test, observations.latest(test)))
                                            .toList()))
                            .toList());
        }
    }

    @OpenApiName("LessonSection")
    record SectionView(
            @OpenApiRequired String html, @OpenApiRequired List<TestView> tests) {}

    @OpenApiName("LitmusTest")
    record TestView(
            @OpenApiRequired String name,
            @OpenApiRequired String title,
            @OpenApiRequired String source,
            @OpenApiRequired TableView table) {
        static TestView of(LitmusTest test, Optional<Observation> seen) {
            return new TestView(test.name(), test.title(), test.source(), TableView.of(test, seen));
        }
    }

    /** Before a test has been observed here, {@code observed}, {@code count} and {@code share} are null. */
    @OpenApiName("OutcomeTable")
    record TableView(
            @OpenApiNullable @Nullable ObservedView observed,
            @OpenApiRequired List<OutcomeView> outcomes) {
        static TableView of(LitmusTest test, Optional<Observation> seen) {
            return new TableView(
                    seen.map(ObservedView::of).orElse(null),
                    test.outcomes().stream()
                            .map(outcome -> OutcomeView.of(outcome, seen))
                            .toList());
        }
    }

    @OpenApiName("Observed")
    record ObservedView(
            @OpenApiRequired String at,
            @OpenApiRequired String machineClass,
            @OpenApiRequired long total) {
        static ObservedView of(Observation seen) {
            return new ObservedView(seen.at().toString(), seen.machineClass(), seen.total());
        }
    }

    @OpenApiName("Outcome")
    record OutcomeView(
            @OpenApiRequired String outcome,
            @OpenApiRequired String kind,
            @OpenApiRequired String meaning,
            @OpenApiNullable @Nullable Long count,
            @OpenApiNullable @Nullable Double share) {
        static OutcomeView of(LitmusTest.Outcome outcome, Optional<Observation> seen) {
            return new OutcomeView(
                    outcome.key(),
                    outcome.kind().word(),
                    outcome.meaning(),
                    seen.map(it -> it.count(outcome.key())).orElse(null),
                    seen.map(it -> it.total() == 0 ? 0 : (double) it.count(outcome.key()) / it.total())
                            .orElse(null));
        }
    }
}
