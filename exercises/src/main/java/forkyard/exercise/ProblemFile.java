package forkyard.exercise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in {@code problem.yaml}: what the exercise is about. */
record ProblemFile(String title, String version, int difficulty, Track track, Tier tier, List<String> needs) {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_VERSION = 20;

    static ProblemFile read(YamlNode.Mapping root, List<Problem> problems) {
        Section keys = new Section(
                "problem.yaml", "", root, problems, "title", "version", "difficulty", "track", "tier", "needs");
        String title = bounded(keys, "title", "Ten greetings at once", LONGEST_TITLE);
        String version = bounded(keys, "version", "1", LONGEST_VERSION);
        if (version != null && !version.matches("[A-Za-z0-9._]+")) {
            keys.problem("version", "\"" + version + "\" is no version", "Use letters, digits, dots and underscores.");
        }
        keys.required("difficulty", "2");
        keys.required("track", "threads");
        List<String> needs = new ArrayList<>();
        for (String need : keys.texts("needs")) {
            if (!ExerciseReader.SLUG.matcher(need).matches()) {
                keys.problem("needs", "\"" + need + "\" is no slug", "Name the folder of an exercise.");
            }
            needs.add(need);
        }
        return new ProblemFile(
                title == null ? "" : title,
                version == null ? "" : version,
                keys.whole("difficulty", 1, 5, 1),
                keys.word("track", Track.class, Track.THREADS),
                keys.word("tier", Tier.class, Tier.CORE),
                List.copyOf(needs));
    }

    private static @Nullable String bounded(Section keys, String key, String example, int longest) {
        String text = keys.required(key, example);
        if (text != null && text.length() > longest) {
            keys.problem(key, "is longer than " + longest + " characters", "Shorten it.");
        }
        return text;
    }
}
