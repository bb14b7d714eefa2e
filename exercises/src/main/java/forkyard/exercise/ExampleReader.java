package forkyard.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the example submissions by their folders. */
final class ExampleReader {
    /** What a submission can end with and still be an example: INCONCLUSIVE and JUDGE-ERROR are no aim. */
    static final Set<String> VERDICTS = Set.of(
            "ACCEPTED",
            "WRONG-ANSWER",
            "COMPILE-ERROR",
            "RULE-VIOLATION",
            "RUNTIME-ERROR",
            "TIME-LIMIT",
            "DEADLOCK",
            "LIVELOCK",
            "RACE",
            "BUSY-WAIT",
            "SEQUENTIAL",
            "UNBALANCED",
            "TOO-SLOW",
            "EARLY-WORK",
            "LEAK",
            "MEMORY-LIMIT",
            "OUTPUT-LIMIT",
            "NO-DEVICE");

    private static final String PLACE = "submissions/";

    private final Folder folder;
    private final List<Problem> problems;

    ExampleReader(Folder folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    List<ExampleSubmission> examples() {
        Set<String> places = new TreeSet<>();
        for (String path : folder.names()) {
            String[] parts = path.split("/");
            if (parts[0].equals("submissions") && parts.length == 4) {
                places.add(parts[1] + "/" + parts[2]);
            } else if (parts[0].equals("submissions")) {
                folder.problem(path, "is in no submission", "Put it at submissions/VERDICT/some-name/Solution.java.");
            }
        }
        Set<String> refused = new TreeSet<>();
        List<ExampleSubmission> examples = new ArrayList<>();
        for (String place : places) {
            int slash = place.indexOf('/');
            List<String> verdicts = Arrays.asList(place.substring(0, slash).split("_"));
            if (refused.add(place.substring(0, slash))) {
                checkVerdicts(PLACE + place.substring(0, slash), verdicts);
            }
            examples.add(new ExampleSubmission(
                    List.copyOf(verdicts), place.substring(slash + 1), folder.java(PLACE + place + "/")));
        }
        if (examples.stream().noneMatch(each -> each.verdicts().equals(List.of("ACCEPTED")))) {
            folder.problem(
                    PLACE + "ACCEPTED", "is missing", "Add a right solution, submissions/ACCEPTED/NAME/Solution.java.");
        }
        return List.copyOf(examples);
    }

    private void checkVerdicts(String place, List<String> verdicts) {
        for (String verdict : verdicts) {
            if (!VERDICTS.contains(verdict)) {
                String hyphenated = String.join("-", verdicts);
                String mend = VERDICTS.contains(hyphenated)
                        ? "Write " + hyphenated + ": an underscore parts two verdicts."
                        : Nearest.mend(verdict, VERDICTS);
                problems.add(new Problem(place, 0, "", "\"" + verdict + "\" is no verdict", mend));
            }
        }
    }
}
