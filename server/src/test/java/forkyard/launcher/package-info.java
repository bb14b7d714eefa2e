/**
 * Tests of the launcher and of the scripts beside it, run as a person runs them. The scripts are no Java and have no module of their own;
 * they live in the checkout's {@code forkyard}, {@code scripts/} and {@code docker/}.
 */
@NullMarked
package forkyard.launcher;

import org.jspecify.annotations.NullMarked;
