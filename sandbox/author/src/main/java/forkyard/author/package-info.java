/**
 * What the author of an exercise implements (a generator, a checker) and what helps to write it. It runs in a container of
 * its own, never beside a student's code. The author host of the harness calls it.
 */
@NullMarked
package forkyard.author;

import org.jspecify.annotations.NullMarked;
