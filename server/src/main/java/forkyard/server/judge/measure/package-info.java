/**
 * Measuring speedups: forks of fresh JVMs, the stopping rule, the interval, the gate against foreign load. The decision rules are
 * free of clocks and containers.
 */
@NullMarked
package forkyard.server.judge.measure;

import org.jspecify.annotations.NullMarked;
