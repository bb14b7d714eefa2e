/** Worlds of MPI ranks, as a director sees them. */
@NullMarked
package forkyard.author.mpi;

import org.jspecify.annotations.NullMarked;
