/**
 * A judge's stand-in without containers: plays an exercise's cases against a submission in this JVM, so that author code and
 * scenarios can be tried in a second. Its noise is simple; it has no CALM for threads that students start, and no limits.
 */
@NullMarked
package forkyard.exercise.rehearsal;

import org.jspecify.annotations.NullMarked;
