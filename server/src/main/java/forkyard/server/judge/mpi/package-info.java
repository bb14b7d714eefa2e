/** Worlds of MPI ranks: what they tell of their calls, how they end, and why they wait for ever. */
@NullMarked
package forkyard.server.judge.mpi;

import org.jspecify.annotations.NullMarked;
