/** Processes of containers as the kernel tells of them: who was born of whom, what each used, how each ended. */
@NullMarked
package forkyard.engine.process;

import org.jspecify.annotations.NullMarked;
