package forkyard.exercise;

import forkyard.wire.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an exercise folder: {@code docs/authoring.md} describes it. Everything that is wrong is said at once. */
public final class ExerciseReader {
    private static final String PROBLEM = "problem.yaml";
    private static final String PARALLEL = "parallel.yaml";
    private static final String STATEMENT = "statement/problem.md";
    private static final List<String> PLACES = List.of(
            PROBLEM,
            PARALLEL,
            "statement/",
            "attachments/",
            "contract/",
            "scenario/",
            "author/",
            "service/",
            "submissions/");

    /** What decides a verdict, and so makes a version. */
    private static final List<String> JUDGED = List.of(PARALLEL, "contract/", "scenario/", "author/", "service/");

    static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 60;

    private final String slug;
    private final Folder folder;
    private final List<Problem> problems;

    private ExerciseReader(String slug, Folder folder, List<Problem> problems) {
        this.slug = slug;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Reads one folder; its name is the slug.
     *
     * @throws IOException if the folder cannot be read
     */
    public static Reading read(Path path) throws IOException {
        List<Problem> problems = new ArrayList<>();
        String slug = path.toAbsolutePath().normalize().getFileName().toString();
        Exercise exercise = new ExerciseReader(slug, new Folder(path, problems), problems).exercise();
        if (exercise != null && problems.isEmpty()) {
            return new Reading.Sound(exercise);
        }
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return new Reading.Faulty(slug, List.copyOf(problems));
    }

    private @Nullable Exercise exercise() {
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            folder.problem(
                    "",
                    "the folder's name \"" + slug + "\" is no slug",
                    "Use small letters, digits and single hyphens, at most " + LONGEST_SLUG + ", a letter first.");
        }
        refuseStrangers();
        Exercise.Sources sources = new Exercise.Sources(
                folder.java("attachments/"),
                folder.java("contract/"),
                folder.java("scenario/"),
                folder.java("author/"),
                folder.java("service/"));
        Optional<String> statement = folder.text(STATEMENT, "Write what is asked, in Markdown.");
        statement
                .filter(String::isBlank)
                .ifPresent(_ -> folder.problem(STATEMENT, "is empty", "Write what is asked, in Markdown."));
        Optional<ProblemFile> problem =
                yaml(PROBLEM, "Give it title, version, difficulty and track.").map(m -> ProblemFile.read(m, problems));
        Optional<ParallelFile> parallel =
                yaml(PARALLEL, "Give it runner and contract.").map(m -> ParallelFile.read(m, problems));
        List<ExampleSubmission> examples = new ExampleReader(folder, problems).examples();
        Contract contract = parallel.map(ParallelFile::contract).orElse(null);
        boolean scored = parallel.flatMap(ParallelFile::speed).isPresent();
        boolean served = parallel.flatMap(ParallelFile::service).isPresent();
        new SourceCheck(folder, problems).check(sources, contract, scored, served, examples);
        if (statement.isEmpty() || problem.isEmpty() || parallel.isEmpty() || contract == null) {
            return null;
        }
        ProblemFile about = problem.get();
        ParallelFile how = parallel.get();
        return new Exercise(
                slug,
                about.version() + "-" + VersionDigest.of(folder.under(JUDGED)),
                about.title(),
                about.difficulty(),
                about.track(),
                about.tier(),
                about.needs(),
                how.runner(),
                contract,
                statement.get(),
                sources,
                how.limits(),
                how.parallelism(),
                how.speed(),
                how.exploring(),
                how.rules(),
                how.inPlace(),
                how.jvm(),
                how.service(),
                how.ranks(),
                examples);
    }

    private Optional<YamlNode.Mapping> yaml(String name, String mend) {
        return folder.text(name, mend).flatMap(text -> {
            try {
                return Optional.of(Yaml.parse(text));
            } catch (Yaml.Unreadable e) {
                problems.add(new Problem(name, e.line, "", String.valueOf(e.getMessage()), "Mend the YAML there."));
                return Optional.empty();
            }
        });
    }

    private void refuseStrangers() {
        for (String name : folder.names()) {
            int slash = name.indexOf('/');
            String place = slash < 0 ? name : name.substring(0, slash + 1);
            if (!PLACES.contains(place)) {
                folder.problem(name, "does not belong to an exercise", Nearest.mend(place, PLACES));
            } else if (place.equals("statement/") && !name.equals(STATEMENT)) {
                folder.problem(name, "does not belong to an exercise", "The statement is " + STATEMENT + " alone.");
            }
        }
    }

    static boolean hasType(List<SourceFile> files, String type) {
        return files.stream().anyMatch(file -> file.name().equals(type + ".java"));
    }
}
