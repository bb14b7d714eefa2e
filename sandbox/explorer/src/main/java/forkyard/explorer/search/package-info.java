/**
 * Searches the schedules of a program for one that breaks it: systematically with few preemptions, then by chance; shrinks what it finds.
 * Knows nothing of bytecode and nothing of judging.
 */
@NullMarked
package forkyard.explorer.search;

import org.jspecify.annotations.NullMarked;
