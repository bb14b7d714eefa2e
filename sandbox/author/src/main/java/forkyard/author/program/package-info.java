/** For exercises whose submissions are programs: starting them, talking to them, and judging what they do. */
@NullMarked
package forkyard.author.program;

import org.jspecify.annotations.NullMarked;
