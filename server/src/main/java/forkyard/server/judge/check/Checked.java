package forkyard.server.judge.check;

import forkyard.server.judge.TestResult;
import forkyard.server.judge.Verdict;
import java.util.List;

/** What the correctness step came to. */
public record Checked(Verdict verdict, List<TestResult> tests) {}
