/**
 * Judging of one submission: compile, rules, check, measure, verdict. It knows nothing of HTTP, of the queue or of the
 * database; the queue's worker, the command line and the verifier call {@link forkyard.server.judge.Judge}.
 */
@NullMarked
package forkyard.server.judge;

import org.jspecify.annotations.NullMarked;
