package forkyard.exercise;

import forkyard.wire.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the Java files that must be there are, and no two types have one name. */
final class SourceCheck {
    private final Folder folder;
    private final List<Problem> problems;
    private final Map<String, String> owners = new HashMap<>();

    SourceCheck(Folder folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    void check(
            Exercise.Sources sources,
            @Nullable Contract contract,
            boolean scored,
            boolean served,
            List<ExampleSubmission> examples) {
        boolean program = contract instanceof Contract.RunsMain;
        if (sources.starter().isEmpty() || !program) {
            need(sources.starter(), "attachments/", "Solution", "Give students a start that compiles.");
        }
        need(sources.author(), "author/", "Generate", "Write the class that implements forkyard.author.Generator.");
        if (!program) {
            need(sources.author(), "author/", "Check", "Write the class that implements forkyard.author.Checker.");
        }
        if (scored) {
            need(sources.author(), "author/", "Baseline", "Speed is scored: write the sequential solution.");
        }
        if (scored && !program) {
            need(
                    sources.author(),
                    "author/",
                    "Empty",
                    "Speed is scored: write the solution that does nothing and returns an answer of the right shape.");
        }
        if (program && ExerciseReader.hasType(sources.author(), "Empty")) {
            folder.problem(
                    "author/Empty.java",
                    "does nothing for a program, which reads its input and writes its answer itself",
                    "Remove it.");
        }
        if (contract instanceof Contract.ImplementsInterface i) {
            need(sources.contract(), "contract/", i.type(), "Write the interface that parallel.yaml names.");
        }
        if (!sources.scenario().isEmpty() && sources.contract().isEmpty()) {
            folder.problem("scenario/", "there is a scenario but no contract/", "Put the contract's types there.");
        }
        if (!sources.service().isEmpty() && !served) {
            folder.problem(
                    "service/",
                    "there are errands but no service",
                    "Write service: web, or service: broker, in parallel.yaml.");
        }
        reserve("Adapter", "the judge");
        reserve("Solution", "the student");
        if (contract instanceof Contract.CreatesBy) {
            reserve("Factory", "the judge");
        }
        sources.contract().forEach(file -> own("contract/", file));
        sources.author().forEach(file -> own("author/", file));
        sources.scenario().forEach(file -> own("scenario/", file));
        sources.service().forEach(file -> own("service/", file));
        sources.starter().forEach(file -> student("attachments/", file));
        for (ExampleSubmission example : examples) {
            String place = "submissions/" + String.join("_", example.verdicts()) + "/" + example.name() + "/";
            example.files().forEach(file -> student(place, file));
        }
    }

    private void need(List<SourceFile> files, String place, String type, String mend) {
        String path = place + type + ".java";
        boolean said = problems.stream().anyMatch(each -> each.file().equals(path));
        if (!said && !ExerciseReader.hasType(files, type)) {
            folder.problem(path, "is missing", mend);
        }
    }

    private void reserve(String type, String owner) {
        owners.put(type, owner);
    }

    private void own(String place, SourceFile file) {
        String other = owners.putIfAbsent(Exercise.typeOf(file), place);
        if (other != null) {
            folder.problem(place + file.name(), "this name belongs to " + other, "Rename the type.");
        }
    }

    private void student(String place, SourceFile file) {
        String owner = owners.get(Exercise.typeOf(file));
        if (owner != null && !owner.equals("the student")) {
            folder.problem(place + file.name(), "this name belongs to " + owner, "Rename the type.");
        }
    }
}
