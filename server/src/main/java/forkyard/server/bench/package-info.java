/**
 * Benchmarks of the judge itself, run by {@code ./forkyard bench NAME}: the real server over its real port, beside the plain way of two
 * cold containers in the same run, so that what they print are ratios; and what stays behind on the host.
 */
@NullMarked
package forkyard.server.bench;

import org.jspecify.annotations.NullMarked;
