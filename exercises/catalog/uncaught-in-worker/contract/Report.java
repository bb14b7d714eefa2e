import java.util.List;

/**
 * What went wrong.
 *
 * @param failures one for each job that threw something, in the order of the jobs
 */
public record Report(List<Failure> failures) {}
