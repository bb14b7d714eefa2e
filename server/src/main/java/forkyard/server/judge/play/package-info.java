/**
 * Playing cases in a runner: the judge's half of a trial. It sees frames, gates, CPU time and the clock, and says what became of
 * the trial; what that means for the submission is decided by its caller.
 */
@NullMarked
package forkyard.server.judge.play;

import org.jspecify.annotations.NullMarked;
