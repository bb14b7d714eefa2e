/**
 * A submission, contract, scenario and adapter as they come over the wire; the runner plays them to warm up. Nothing names these
 * classes: they are read as class files.
 */
@NullMarked
package forkyard.harness.sample;

import org.jspecify.annotations.NullMarked;
