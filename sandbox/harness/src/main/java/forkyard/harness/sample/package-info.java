/**
 * An exercise and a submission as they come over the wire; the runner and the author host play them to warm up. Nothing names these
 * classes: they are read as class files.
 */
@NullMarked
package forkyard.harness.sample;

import org.jspecify.annotations.NullMarked;
