/**
 * The exploring step: which cases are searched for how long, what is confirmed, and the verdict that follows. Searching itself happens in a
 * container; it can only fail a submission.
 */
@NullMarked
package forkyard.server.judge.explore;

import org.jspecify.annotations.NullMarked;
