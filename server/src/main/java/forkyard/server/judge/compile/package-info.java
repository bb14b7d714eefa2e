/**
 * Compiling, always in a compile server's container: an exercise's own files once per version, and each submission together with
 * the contract and the adapter.
 */
@NullMarked
package forkyard.server.judge.compile;

import org.jspecify.annotations.NullMarked;
