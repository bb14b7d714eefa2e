package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import forkyard.exercise.Exercise;
import forkyard.exercise.ExerciseReader;
import forkyard.exercise.Reading;
import forkyard.server.http.Json;
import forkyard.server.judge.explore.ScheduleCode;
import forkyard.wire.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The start page's example: what the explorer tells of a program, and nothing written by hand. */
final class Recording {
    static final Path RECORDINGS = Path.of("../frontend/src/recordings");
    private static final Path EXERCISE = Path.of("src/test/recording");

    /** An explorer that there never was: its schedules do not fit, and so the case is searched. */
    private static final int NO_VERSION = 0;

    private Recording() {}

    /** Records a schedule that loses an increment, and the one that nothing interrupts; by the names of their files. */
    static Map<String, Exhibit.Interleaving> record(RealJudge judge) throws Exception {
        Exercise exercise = ((Reading.Sound) ExerciseReader.read(EXERCISE)).exercise();
        ScheduleCode any = new ScheduleCode(NO_VERSION, "0", exercise.slug(), exercise.version(), 1, "");
        ScheduleCode found = ScheduleCode.parse(played(judge, exercise, any).schedule());
        ScheduleCode plain = new ScheduleCode(found.explorer(), found.jdk(), found.exercise(), found.version(), 2, "");
        return Map.of(
                "lost-update.json", played(judge, exercise, found), "in-turn.json", played(judge, exercise, plain));
    }

    private static Exhibit.Interleaving played(RealJudge judge, Exercise exercise, ScheduleCode schedule)
            throws Exception {
        List<SourceFile> files = List.of(
                new SourceFile("Counter.java", Files.readString(RECORDINGS.resolve("Counter.java"))),
                new SourceFile("Solution.java", Files.readString(EXERCISE.resolve("attachments/Solution.java"))));
        Judgement judgement = judge.judge(new Request(exercise, files, Request.Scope.RUN, schedule, false, 1));
        assertThat(judgement.verdict()).as("%s", judgement).isInstanceOf(Verdict.Race.class);
        return (Exhibit.Interleaving) judgement.verdict().exhibit();
    }

    /** As it is committed. */
    static String json(Exhibit.Interleaving recorded) throws Exception {
        DefaultPrettyPrinter lines =
                new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        return Json.MAPPER.writer(lines).writeValueAsString((Exhibit) recorded) + "\n";
    }
}
