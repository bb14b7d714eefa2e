package forkyard.server.submission;

import forkyard.server.submission.SubmissionViews.ResultView;
import forkyard.server.submission.SubmissionViews.SubmissionView;
import forkyard.server.submission.db.ResultStore;
import forkyard.server.submission.db.SubmissionStore;
import forkyard.wire.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts a submission's parts together for those who may see it. */
public final class SubmissionReader {
    private final SubmissionStore submissions;
    private final ResultStore results;

    public SubmissionReader(SubmissionStore submissions, ResultStore results) {
        this.submissions = submissions;
        this.results = results;
    }

    public Optional<SubmissionView> view(UUID id) {
        return submissions.find(id).map(this::view);
    }

    public SubmissionView view(Submission submission) {
        Map<String, String> files = new LinkedHashMap<>();
        for (SourceFile file : submissions.files(submission.id())) {
            files.put(file.name(), file.text());
        }
        Integer position = submission.status() == Status.QUEUED ? submissions.position(submission) : null;
        ResultView result = submission.status() == Status.DONE
                ? results.find(submission.id()).orElseThrow()
                : null;
        return SubmissionView.of(submission, position, files, result, results.invalidation(submission.id()));
    }
}
