/**
 * Judges every example submission of an exercise and compares the verdict with the folder it lies in. Authors run it while they write;
 * the project's tests run it over the whole catalog.
 */
@NullMarked
package forkyard.server.verify;

import org.jspecify.annotations.NullMarked;
