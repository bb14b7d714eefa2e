/** A submission as classes: making its objects, calling its methods, and telling whose fault an exception is. */
@NullMarked
package forkyard.harness.program;

import org.jspecify.annotations.NullMarked;
