package forkyard.exercise;

import forkyard.wire.SourceFile;
import java.util.List;

/**
 * A submission whose verdict is known: {@code submissions/RACE_DEADLOCK/no-lock/Solution.java}.
 *
 * @param verdicts any of these is right
 */
public record ExampleSubmission(List<String> verdicts, String name, List<SourceFile> files) {}
