/**
 * The compile server: Java sources in, class files and diagnostics out, all in memory. It runs none of what it compiles. The
 * judge recycles its container after some compilations, on any error and on a deadline.
 */
@NullMarked
package forkyard.harness.compiler;

import org.jspecify.annotations.NullMarked;
