/** Judging submissions that are programs of one or more processes: a director of the author's plays with them, the kernel tells of them. */
@NullMarked
package forkyard.server.judge.program;

import org.jspecify.annotations.NullMarked;
