/**
 * Submissions from arrival to result: checking files, accepting and queueing in one transaction, judging by workers, live
 * events, history. What a verdict is decided by is in {@code judge}; ranking is in {@code leaderboard}.
 */
@NullMarked
package forkyard.server.submission;

import org.jspecify.annotations.NullMarked;
