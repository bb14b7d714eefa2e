/** The one-use explorer's way to the judge: a submission's cases as programs to explore, and what is found as messages. */
@NullMarked
package forkyard.harness.explorer;

import org.jspecify.annotations.NullMarked;
