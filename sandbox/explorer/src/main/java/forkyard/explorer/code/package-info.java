/**
 * Puts hooks into code: into the program's, so that each step that others could notice is a point of the schedule, and into a few classes
 * of the JDK, so that threads, parking and time are those of the model. Decides nothing; {@code run} has the hooks.
 */
@NullMarked
package forkyard.explorer.code;

import org.jspecify.annotations.NullMarked;
