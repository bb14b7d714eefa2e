/**
 * Talking to an exercise's own code, its generator and checker, which runs in a container of its own and is trusted no more than a
 * student's: what goes wrong there is a fault of ours, never theirs.
 */
@NullMarked
package forkyard.server.judge.author;

import org.jspecify.annotations.NullMarked;
