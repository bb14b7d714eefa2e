/**
 * The program that the engine runs in a container of its own to see whether every limit bites. It speaks to nobody else
 * and shares no process with student code. The engine's self-test calls it.
 */
@NullMarked
package forkyard.harness.selftest;

import org.jspecify.annotations.NullMarked;
