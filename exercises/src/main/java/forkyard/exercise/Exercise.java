package forkyard.exercise;

import forkyard.wire.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One exercise, read and found sound.
 *
 * @param version the declared version and a digest of all that decides a verdict
 * @param difficulty 1 to 5
 * @param needs slugs of exercises to solve before; they need not be in the same catalog
 * @param statement Markdown, with formulas as {@code $…$} and {@code $$…$$}
 * @param parallelism cores that a submission gets, and the p of its speedup
 * @param speed empty where speed is not scored
 * @param exploring for how long schedules are searched at most; empty where they are not
 * @param service empty where there is only the loopback
 * @param ranks what the ranks are; of no matter but with MPI
 * @param inPlace method of the contract to the argument (from 0) that is its answer after the call
 */
public record Exercise(
        String slug,
        String version,
        String title,
        int difficulty,
        Track track,
        Tier tier,
        List<String> needs,
        Runner runner,
        Contract contract,
        String statement,
        Sources sources,
        Limits limits,
        int parallelism,
        Optional<Speed> speed,
        Optional<Duration> exploring,
        Rules rules,
        Map<String, Integer> inPlace,
        Jvm jvm,
        Optional<Service> service,
        Ranks ranks,
        List<ExampleSubmission> examples) {
    /**
     * The Java files of an exercise, all in the unnamed package, by name.
     *
     * @param starter what a student begins with
     * @param contract goes into the student's container, and is shown
     * @param scenario goes into the student's container
     * @param author never goes there
     * @param service errands, which run in the container beside the student's
     */
    public record Sources(
            List<SourceFile> starter,
            List<SourceFile> contract,
            List<SourceFile> scenario,
            List<SourceFile> author,
            List<SourceFile> service) {}

    /** Names of types that a submission must not declare, because the judge brings them. */
    public Set<String> reservedTypes() {
        Set<String> names = new TreeSet<>(Set.of(AdapterSource.ADAPTER));
        AdapterSource.contractFiles(contract).forEach(file -> names.add(typeOf(file)));
        sources.contract().forEach(file -> names.add(typeOf(file)));
        sources.scenario().forEach(file -> names.add(typeOf(file)));
        sources.author().forEach(file -> names.add(typeOf(file)));
        sources.service().forEach(file -> names.add(typeOf(file)));
        return names;
    }

    static String typeOf(SourceFile file) {
        return file.name().substring(0, file.name().length() - ".java".length());
    }
}
