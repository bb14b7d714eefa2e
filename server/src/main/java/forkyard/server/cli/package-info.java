/**
 * The command line: one class for each command, its arguments, what it prints and its exit status. The work itself is in the
 * other packages. Only here are the standard streams written to.
 */
@NullMarked
package forkyard.server.cli;

import org.jspecify.annotations.NullMarked;
