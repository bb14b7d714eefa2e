/**
 * The correctness step: which cases are played, in which order and mode, what the author's checker finds, and the verdict that
 * follows. Playing itself is in {@code play}.
 */
@NullMarked
package forkyard.server.judge.check;

import org.jspecify.annotations.NullMarked;
